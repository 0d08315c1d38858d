package vn.annals.auth.automation.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names that came by lately, so that what is read again need not be asked for again. */
final class Recent {

    private static final int MOST = 20_000;

    private final Map<String, Boolean> names = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean has(String name) {
        return names.containsKey(name);
    }

    void add(String name) {
        names.put(name, true);
    }
}
