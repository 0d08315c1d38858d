package vn.annals.kernel.service.access;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each endpoint says who may call it, exactly once, or the service does not start. */
final class Declarations implements SmartInitializingSingleton {

    private static final String INTERNAL = "/internal/";

    private final RequestMappingHandlerMapping endpoints;

    Declarations(RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wrong = endpoints.getHandlerMethods().entrySet().stream()
                .filter(mapping -> !sound(mapping))
                .map(mapping -> mapping.getValue().getShortLogMessage())
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("@AllowedRoles, @PublicAccess or (below /internal/ only) @InternalAccess: "
                    + "exactly one is needed on " + wrong);
        }
    }

    static boolean undeclared(HandlerMethod endpoint) {
        return declarations(endpoint) == 0 && !ofSpring(endpoint);
    }

    private static boolean sound(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        var endpoint = mapping.getValue();
        var internal = mapping.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith(INTERNAL));
        return ofSpring(endpoint)
                || (declarations(endpoint) == 1 && internal == endpoint.hasMethodAnnotation(InternalAccess.class));
    }

    private static long declarations(HandlerMethod endpoint) {
        return Stream.of(AllowedRoles.class, PublicAccess.class, InternalAccess.class)
                .filter(endpoint::hasMethodAnnotation)
                .count();
    }

    // Health answers and the container's error page; the filter chains decide about these.
    private static boolean ofSpring(HandlerMethod endpoint) {
        var type = endpoint.getBeanType();
        return type.getName().startsWith("org.springframework.boot.") || ErrorController.class.isAssignableFrom(type);
    }
}
