package vn.annals.kernel.service.read;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@code cursor} and {@code limit} to endpoint methods as a {@link Portion}. */
final class PortionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Portion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Portion.of(one(request, Portion.CURSOR), one(request, Portion.LIMIT));
    }

    private static @Nullable String one(NativeWebRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw INVALID_REQUEST.because(name + " may be given once only").at("/" + name, "is there more than once");
        }
        return values == null || values.length == 0 ? null : values[0];
    }
}
