package vn.annals.crash.child;

import java.util.HashMap;
import java.util.Map;

/** A process's settings as {@code name=value}. */
record Arguments(Map<String, String> values) {

    static Arguments of(String... arguments) {
        var values = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not name=value: " + argument);
            }
            values.put(parts[0], parts[1]);
        }
        return new Arguments(values);
    }

    String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + name);
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }
}
