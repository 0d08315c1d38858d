package vn.annals.kernel.service.trial;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.InternalAccess;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.tenancy.Role;

/** Who may call what, over all services: {@code docs/role-matrix.csv} for people, what the endpoints declare for us. */
public final class RoleMatrix {

    public static final String ANONYMOUS = "anonymous";
    public static final String SERVICES = "other services";

    private static final Path IN_THE_REPOSITORY = Path.of("../docs/role-matrix.csv");
    private static final Path AS_IT_SHOULD_BE = Path.of("target/role-matrix.csv");
    private static final List<String> ALL = List.of("article-service", "auth", "media-service");
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::word).toList();
    private static final List<String> COLUMNS =
            Stream.concat(ROLES.stream(), Stream.of(ANONYMOUS, SERVICES)).toList();
    private static final String HEADER = "service,method,path," + String.join(",", COLUMNS);

    private RoleMatrix() {}

    /** One operation. */
    public record Row(String service, String method, String path, Set<String> callers) {

        String line() {
            if (path.contains(",") || path.contains("\"")) {
                throw new IllegalStateException("this path does not fit into the matrix: " + path);
            }
            return Stream.concat(
                            Stream.of(service, method, path),
                            COLUMNS.stream().map(column -> callers.contains(column) ? "yes" : ""))
                    .collect(Collectors.joining(","));
        }
    }

    public static void assertHolds(String service, TrialService running) {
        var written = lines(IN_THE_REPOSITORY);
        var wanted = wanted(service, running, written);
        try {
            Files.write(AS_IT_SHOULD_BE, wanted);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        assertThat(written).as("""
                        docs/role-matrix.csv does not say what the endpoints of %1$s declare. If that is meant, run
                            cp %1$s/target/role-matrix.csv docs/role-matrix.csv
                        and commit it with the change, so that a reviewer sees who may do what now""".formatted(service)).containsExactlyElementsOf(wanted);
    }

    public static List<String> columns() {
        return COLUMNS;
    }

    /** What the endpoints of a running service declare, by path and method. */
    public static List<Row> rows(String service, TrialService running) {
        var mapping = running.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !callers(entry.getValue()).isEmpty())
                .flatMap(entry -> rows(service, entry))
                .distinct()
                .sorted(comparing(Row::path).thenComparing(Row::method))
                .toList();
    }

    private static Stream<Row> rows(String service, Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var methods = entry.getKey().getMethodsCondition().getMethods();
        var names = methods.isEmpty() ? Stream.of("any") : methods.stream().map(Enum::name);
        return names.flatMap(method -> entry.getKey().getPatternValues().stream()
                .map(pattern -> new Row(service, method, readable(pattern), callers(entry.getValue()))));
    }

    private static Set<String> callers(HandlerMethod endpoint) {
        if (endpoint.hasMethodAnnotation(PublicAccess.class)) {
            return Stream.concat(ROLES.stream(), Stream.of(ANONYMOUS)).collect(Collectors.toSet());
        }
        if (endpoint.hasMethodAnnotation(InternalAccess.class)) {
            return Set.of(SERVICES);
        }
        var allowed = endpoint.getMethodAnnotation(AllowedRoles.class);
        return allowed == null
                ? Set.of()
                : Arrays.stream(allowed.value()).map(Role::word).collect(Collectors.toSet());
    }

    private static String readable(String pattern) {
        return pattern.replaceAll("\\{([a-zA-Z0-9]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static List<String> wanted(String service, TrialService running, List<String> written) {
        var others = written.stream()
                .skip(1)
                .filter(line ->
                        ALL.contains(serviceIn(line)) && !serviceIn(line).equals(service));
        var own = rows(service, running).stream().map(Row::line);
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        // Stable: within a service the lines stay in their own order.
        Stream.concat(others, own).sorted(comparing(RoleMatrix::serviceIn)).forEach(lines::add);
        return lines;
    }

    private static String serviceIn(String line) {
        return line.split(",", 2)[0];
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
