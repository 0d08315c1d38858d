package vn.annals.crash;

import java.util.List;
import vn.annals.crash.history.Order;
import vn.annals.crash.page.Content;

/** A command of the plan: what it writes, and to which writers it is sent at once and once more later. */
record Command(
        String id,
        String aggregate,
        long version,
        int events,
        Content content,
        List<Integer> now,
        List<Integer> later) {

    Order order(long op) {
        return new Order(op, id, aggregate, version, events, content);
    }
}
