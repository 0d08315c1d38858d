package vn.annals.kernel.service.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.tenancy.Role;

/** An address that a service answers from outside, as its endpoint declares it. */
public record Route(String method, String pattern, HandlerMethod endpoint) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z0-9]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    public static List<Route> of(TrialService service) {
        var mapping = service.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().hasMethodAnnotation(AllowedRoles.class)
                        || entry.getValue().hasMethodAnnotation(PublicAccess.class))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod endpoint) {
        return info.getMethodsCondition().getMethods().stream().flatMap(method -> info.getPatternValues().stream()
                .map(pattern -> new Route(method.name(), pattern, endpoint)));
    }

    /**
     * What a table of routes says of each, in the order of the alphabet. What anybody may ask names a tenant; what does
     * not is for the gateway, which has no route to it.
     */
    public static List<String> table(TrialService service) {
        return of(service).stream()
                .filter(route -> !route.isPublic() || route.pattern().contains("{tenant"))
                .map(route -> route.method() + " " + route.pattern() + " " + route.access())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isPublic() {
        return endpoint.hasMethodAnnotation(PublicAccess.class);
    }

    private String access() {
        return isPublic()
                ? "public"
                : Arrays.stream(endpoint.getMethodAnnotation(AllowedRoles.class).value())
                        .map(Role::word)
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    public Set<String> roles() {
        return new TreeSet<>(List.of(access().split(",")));
    }

    /** An address of this form in a tenant; what its other variables name does not exist. */
    public String in(String tenant) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> switch (found.group(1)) {
                    case "tenant" -> tenant;
                    case "file" -> "bai-00000000.html";
                    case "instant" -> "2026-01-02T03:04:05Z";
                    case "number" -> "1";
                    case "sha256" -> "ab".repeat(32);
                    case "extension" -> "png";
                    default -> ID;
                })
                .replace("**", "khong/co/gi");
    }
}
