package vn.annals.article.text;

/** Reads pasted or imported markup as blocks, and tells what no block can hold. */
public interface HtmlToBlocks {

    Markup parse(String html);
}
