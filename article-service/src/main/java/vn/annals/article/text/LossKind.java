package vn.annals.article.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that markup can say and no block says, each under one word; the desk has a name for each. */
public enum LossKind {
    PICTURE("img", "imagedata"),
    DRAWING("svg", "canvas"),
    FORMULA("math"),
    FILM("video"),
    SOUND("audio"),
    EMBEDDED("iframe", "embed", "object", "applet", "frame", "frameset"),
    SCRIPT("script", "noscript", "template"),
    FORM("form", "fieldset"),
    FIELD("input", "textarea"),
    BUTTON("button"),
    CHOICE("select"),
    RULE("hr"),
    STRUCK("s", "strike", "del"),
    CODE("code", "kbd", "samp", "tt", "var"),
    MARKED("mark"),
    PREFORMATTED("pre"),
    TOP_HEADING("h1"),
    DEEP_HEADING("h5", "h6"),
    DEFINITIONS("dl"),
    CAPTION("figcaption", "caption"),
    SHEET("style", "link"),
    COMMENT("comment"),
    NESTED_LIST("nested-list"),
    NESTED("nested"),
    LINK("@href"),
    COLOUR("@color"),
    BACKGROUND("@background"),
    ALIGNMENT("@text-align"),
    STYLE("@style", "font", "big", "small"),
    HANDLER("@on"),
    MERGED("@colspan"),
    NUMBERING("@start"),
    WORD("@mso"),
    UNSEEN("unseen"),
    OTHER("other");

    // Around or between texts, and nothing to see by themselves.
    private static final Set<String> SILENT = Set.of(
            "html",
            "head",
            "body",
            "meta",
            "base",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "hgroup",
            "tfoot",
            "colgroup",
            "col",
            "wbr",
            "label",
            "legend",
            "option",
            "optgroup",
            "source",
            "picture",
            "param",
            "xml");

    private static final Map<String, LossKind> BY_ELEMENT = new HashMap<>();

    static {
        for (var kind : values()) {
            BY_ELEMENT.put(kind.word, kind);
            kind.twins.forEach(name -> BY_ELEMENT.put(name, kind));
        }
    }

    private final String word;
    private final Set<String> twins;

    LossKind(String word, String... twins) {
        this.word = word;
        this.twins = Set.of(twins);
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** Null for an element that loses nothing. */
    static @Nullable LossKind of(String element) {
        var known = BY_ELEMENT.get(element);
        return known != null || Allowed.has(element) || SILENT.contains(element) ? known : OTHER;
    }
}
