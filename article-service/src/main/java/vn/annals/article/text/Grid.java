package vn.annals.article.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import vn.annals.contracts.article.Span;

/** The cells of a table, each in its column: one that spans several leaves the others empty. */
final class Grid {

    private static final int WIDEST = 30;

    private Grid() {}

    static List<List<List<Span>>> of(List<Elements> rows) {
        var reserved = new HashMap<Integer, Integer>();
        var grid = new ArrayList<List<List<Span>>>();
        for (var cells : rows) {
            var row = new ArrayList<List<Span>>();
            for (var cell : cells) {
                pass(row, reserved);
                var height = span(cell, "rowspan");
                var width = row.size() < WIDEST ? span(cell, "colspan") : 1;
                for (int column = 0; column < width; column++) {
                    reserved.put(row.size(), height - 1);
                    row.add(column == 0 ? InlineText.spans(cell) : List.of());
                }
            }
            pass(row, reserved);
            grid.add(List.copyOf(row));
        }
        return grid;
    }

    // Below a cell that reaches down there is nothing else.
    private static void pass(List<List<Span>> row, HashMap<Integer, Integer> reserved) {
        while (row.size() < WIDEST && reserved.getOrDefault(row.size(), 0) > 0) {
            reserved.merge(row.size(), -1, Integer::sum);
            row.add(List.of());
        }
    }

    private static int span(Element cell, String attribute) {
        var given = cell.attr(attribute);
        return given.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(given), 1, WIDEST) : 1;
    }
}
