package vn.annals.article.text;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.annals.article.view.PictureKeys;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSources;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Span;
import vn.annals.kernel.tenancy.TenantId;

/** The markup of a body, made anew each time and never stored: whatever is not a block or a mark cannot appear in it. */
@Component
public class BlockHtml {

    private static final int TITLE = 1;

    /** {@code tenant} is whose media the figures show. */
    public String of(List<Block> body, TenantId tenant) {
        return of(body, tenant, Map.of());
    }

    /** {@code sizes} are those of pictures by their hashes, as far as they are known. */
    public String of(List<Block> body, TenantId tenant, Map<String, PictureSize> sizes) {
        return of(body, tenant, sizes, PictureKeys.NONE);
    }

    /** {@code keys} are what the addresses of its pictures end with. */
    public String of(List<Block> body, TenantId tenant, Map<String, PictureSize> sizes, PictureKeys keys) {
        var pictures = new Shown(tenant, sizes, keys);
        var html = new StringJoiner("\n");
        var level = TITLE;
        for (var block : body) {
            if (block instanceof Block.Heading heading) {
                // Readers who go from heading to heading must not miss a level that an author left out.
                level = Math.min(heading.level(), level + 1);
            }
            html.add(block(block, level, pictures));
        }
        return html.toString();
    }

    /** What is known of the pictures of a body. */
    private record Shown(TenantId tenant, Map<String, PictureSize> sizes, PictureKeys keys) {}

    private static String block(Block block, int level, Shown pictures) {
        return switch (block) {
            case Block.Paragraph paragraph -> element("p", spans(paragraph.text()));
            case Block.Heading heading -> element("h" + level, spans(heading.text()));
            case Block.ItemList list -> list(list);
            case Block.Quote quote -> quote(quote);
            case Block.Figure figure -> figure(figure, pictures);
            case Block.Table table -> table(table);
        };
    }

    private static String list(Block.ItemList list) {
        var items =
                list.items().stream().map(item -> element("li", spans(item))).collect(Collectors.joining());
        return element(list.ordered() ? "ol" : "ul", items);
    }

    private static String quote(Block.Quote quote) {
        var source = quote.source() == null ? "" : element("footer", escaped(quote.source()));
        return element("blockquote", element("p", spans(quote.text())) + source);
    }

    private static String figure(Block.Figure figure, Shown pictures) {
        var size = pictures.sizes().get(figure.sha256());
        var address = "/media/" + pictures.tenant() + "/" + figure.sha256() + "/original." + figure.extension()
                + pictures.keys().of(figure.sha256());
        var caption = figure.caption() == null ? "" : element("figcaption", escaped(figure.caption()));
        var room = size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
        var sources = PictureSources.of(address, size);
        var choice = sources == null ? "" : " srcset=\"" + escaped(sources) + "\" sizes=\"auto, 46rem\"";
        var image = "<img src=\"" + escaped(address) + "\" alt=\"" + escaped(figure.alt()) + "\"" + room + choice
                + " loading=\"lazy\">";
        return element("figure", image + caption);
    }

    private static String table(Block.Table table) {
        var rows = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            var cell = table.header() && row == 0 ? "th" : "td";
            var cells = table.rows().get(row).stream()
                    .map(spans -> element(cell, spans(spans)))
                    .collect(Collectors.joining());
            rows.append(element("tr", cells));
        }
        return element("table", rows.toString());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(BlockHtml::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        var text = escaped(span.text()).replace("\n", "<br>");
        for (var mark : span.marks()) {
            text = element(tag(mark), text);
        }
        return span.href() == null
                ? text
                : "<a href=\"" + escaped(span.href()) + "\" rel=\"noopener\">" + text + "</a>";
    }

    private static String tag(Span.Mark mark) {
        return switch (mark) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case SUB -> "sub";
            case SUP -> "sup";
        };
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
