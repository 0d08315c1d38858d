package vn.annals.auth.automation.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of what an administrator changed, such as {@code organizations/<id>/groups/<id>/members/<id>}. */
record Place(List<String> parts) {

    Place {
        parts = List.copyOf(parts);
    }

    static Place of(@Nullable String path) {
        return new Place(path == null ? List.of() : Arrays.asList(path.split("/")));
    }

    Optional<String> organization() {
        return after("organizations");
    }

    Optional<String> group() {
        return after("groups");
    }

    Optional<String> person() {
        return after("users").or(() -> after("members"));
    }

    /** What was done to it, when that is a word of the path. */
    String last() {
        return parts.isEmpty() ? "" : parts.getLast();
    }

    private Optional<String> after(String word) {
        var at = parts.indexOf(word);
        return at < 0 || at + 1 >= parts.size() ? Optional.empty() : Optional.of(parts.get(at + 1));
    }
}
