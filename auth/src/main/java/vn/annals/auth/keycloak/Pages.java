package vn.annals.auth.keycloak;

import java.util.ArrayList;
import java.util.List;

/** Lists that Keycloak hands out in portions. */
final class Pages {

    private static final int MOST = 200;

    private Pages() {}

    /** Asks for one portion. */
    interface Page<T> {

        T[] ask(int first, int most);
    }

    static <T> List<T> all(Page<T> page) {
        var all = new ArrayList<T>();
        while (true) {
            var some = page.ask(all.size(), MOST);
            all.addAll(List.of(some));
            if (some.length < MOST) {
                return all;
            }
        }
    }
}
