package vn.annals.article.read.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Takes the first of several lists, each of which is in order, as if they were one. */
final class Merge {

    private final PriorityQueue<Head> heads;

    private Merge(List<Iterator<Showing>> lists) {
        heads = new PriorityQueue<>(Comparator.comparing(Head::first, Shelf.NEWEST_FIRST));
        lists.forEach(this::add);
    }

    private record Head(Showing first, Iterator<Showing> rest) {}

    static List<Showing> of(List<Iterator<Showing>> lists, int skip, int limit) {
        var merge = new Merge(lists);
        var taken = new ArrayList<Showing>(limit);
        for (int place = 0; place < skip + limit && !merge.heads.isEmpty(); place++) {
            var head = merge.heads.remove();
            merge.add(head.rest());
            if (place >= skip) {
                taken.add(head.first());
            }
        }
        return taken;
    }

    private void add(Iterator<Showing> list) {
        if (list.hasNext()) {
            heads.add(new Head(list.next(), list));
        }
    }
}
