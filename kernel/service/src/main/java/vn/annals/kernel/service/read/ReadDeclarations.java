package vn.annals.kernel.service.read;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.PublicAccess;

/** Each endpoint that is read from outside says what it reads, or the service does not start. */
final class ReadDeclarations implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping endpoints;
    private final ApplicationContext context;

    ReadDeclarations(RequestMappingHandlerMapping endpoints, ApplicationContext context) {
        this.endpoints = endpoints;
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var known = slices();
        var wrong = endpoints.getHandlerMethods().entrySet().stream()
                .filter(ReadDeclarations::isRead)
                .map(Map.Entry::getValue)
                .filter(endpoint -> !sound(endpoint, known))
                .map(HandlerMethod::getShortLogMessage)
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("@Reads with some of " + new TreeSet<>(known) + " is needed on " + wrong);
        }
    }

    private static boolean isRead(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        var methods = mapping.getKey().getMethodsCondition().getMethods();
        var endpoint = mapping.getValue();
        return (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && (endpoint.hasMethodAnnotation(AllowedRoles.class)
                        || endpoint.hasMethodAnnotation(PublicAccess.class));
    }

    private static boolean sound(HandlerMethod endpoint, Set<String> known) {
        var reads = endpoint.getMethodAnnotation(Reads.class);
        return reads != null && Arrays.stream(reads.value()).allMatch(known::contains);
    }

    private Set<String> slices() {
        var names = context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .map(AopUtils::getTargetClass)
                .map(type -> AnnotatedElementUtils.getMergedAnnotation(type, ProcessingGroup.class))
                .filter(group -> group != null)
                .map(ProcessingGroup::value)
                .collect(Collectors.toSet());
        names.add(Reads.LEDGER);
        return names;
    }
}
