package vn.annals.article.text;

import java.util.List;
import vn.annals.contracts.article.Block;

/** Reads pasted or imported markup as blocks; what no block can hold is left out. */
public interface HtmlToBlocks {

    List<Block> parse(String html);
}
