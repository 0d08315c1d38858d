package vn.annals.local.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the picture that stands for an article among those that lie beside the source, and takes it out of the text. */
final class CoverSearch {

    private final LocalPictures pictures;
    private final Path near;
    private final List<String> notes;

    CoverSearch(LocalPictures pictures, Path near, List<String> notes) {
        this.pictures = pictures;
        this.near = near;
        this.notes = notes;
    }

    Optional<OldPicture> find(Element body, Optional<WordPressAttachment> chosen) {
        var cover = chosen.flatMap(this::kept);
        for (var image : body.select("img[src]:not([src^=data:])")) {
            var address = image.attr("src");
            var file = pictures.find(address, near);
            if (file.isEmpty()) {
                stays(image, pictures.missing(address, near));
            } else if (cover.isEmpty() || cover.get().file().equals(file.get())) {
                cover = Optional.of(shown(image, file.get(), cover));
                frame(image).remove();
            } else {
                stays(image, "stands within the text, where none is brought in");
            }
        }
        return cover.map(picture -> picture);
    }

    private Optional<OldPicture.Kept> kept(WordPressAttachment attachment) {
        var file = pictures.find(attachment.address(), near);
        if (file.isEmpty() && !attachment.address().startsWith("data:")) {
            var caption = attachment.caption().map(words -> "; its caption was \"" + words + "\"");
            note(attachment.address(), pictures.missing(attachment.address(), near) + caption.orElse(""));
        }
        return file.map(found -> new OldPicture.Kept(found, attachment.alt(), attachment.caption()));
    }

    private OldPicture.Kept shown(Element image, Path file, Optional<OldPicture.Kept> chosen) {
        var here = caption(image).map(CoverSearch::words).filter(words -> !words.isEmpty());
        var given = chosen.flatMap(OldPicture.Kept::caption);
        here.filter(words -> given.isPresent() && !given.get().equals(words))
                .ifPresent(words -> note(image.attr("src"), "has lost its caption \"" + words + "\" to another"));
        return new OldPicture.Kept(
                file,
                chosen.map(OldPicture.Kept::alt).filter(alt -> !alt.isEmpty()).orElse(PlainWords.of(image.attr("alt"))),
                given.or(() -> here));
    }

    // Nothing else says what a picture showed that is not there.
    private void stays(Element image, String why) {
        var caption = caption(image);
        var words = caption.map(CoverSearch::words).filter(text -> !text.isEmpty());
        note(
                image.attr("src"),
                why
                        + words.map(text -> "; its caption \"" + text + "\" stays as text")
                                .orElse(""));
        caption.ifPresent(element -> element.tagName("p"));
    }

    private void note(String address, String what) {
        notes.add("the picture " + address + " " + what);
    }

    private static Optional<Element> caption(Element image) {
        return Optional.ofNullable(image.closest("figure")).map(figure -> figure.selectFirst("figcaption"));
    }

    private static String words(Element caption) {
        return PlainWords.of(caption.html());
    }

    // A figure that shows several pictures stays for the others.
    private static Element frame(Element image) {
        var figure = image.closest("figure");
        return figure != null && figure.select("img").size() == 1 ? figure : image;
    }
}
