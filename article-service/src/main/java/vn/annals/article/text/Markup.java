package vn.annals.article.text;

import java.util.List;
import vn.annals.contracts.article.Block;

/** Markup that was read: the blocks it became, and what is not in them. */
public record Markup(List<Block> body, List<Dropped> dropped) {

    public Markup {
        body = List.copyOf(body);
        dropped = List.copyOf(dropped);
    }
}
