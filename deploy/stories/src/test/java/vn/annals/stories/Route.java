package vn.annals.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of the tables that the services hold against their endpoints: method, form of the address, who may call it. */
record Route(String method, String pattern, Set<String> roles) {

    private static final List<String> SERVICES = List.of("article-service", "media-service", "auth");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z0-9]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    static List<Route> all() {
        return SERVICES.stream().flatMap(Route::table).toList();
    }

    private static Stream<Route> table(String service) {
        try (var table = Route.class.getResourceAsStream("/routes/" + service + ".txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Route::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Route of(String line) {
        var method = line.indexOf(' ');
        var roles = line.lastIndexOf(' ');
        return new Route(
                line.substring(0, method),
                line.substring(method + 1, roles),
                Set.of(line.substring(roles + 1).split(",")));
    }

    boolean isPublic() {
        return roles.contains("public");
    }

    boolean isInATenant() {
        return pattern.contains("{tenant");
    }

    boolean takesAFile() {
        return method.equals("POST") && (pattern.endsWith("/media") || pattern.endsWith("/file"));
    }

    /** Names something inside the tenant. */
    boolean namesAThing() {
        return VARIABLE.matcher(pattern).results().anyMatch(found -> !found.group(1)
                .equals("tenant"));
    }

    /** {@code things} are found by the word before their variable, or by the variable's own name. */
    String at(String tenant, Map<String, String> things) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> found.group(1).equals("tenant")
                        ? tenant
                        : things.getOrDefault(
                                wordBefore(found.start()), things.getOrDefault(found.group(1), things.get(""))))
                .replace("**", "khong/co/gi");
    }

    private String wordBefore(int variable) {
        var path = pattern.substring(0, variable);
        var words = path.split("/");
        return words.length == 0 ? "" : words[words.length - 1];
    }
}
