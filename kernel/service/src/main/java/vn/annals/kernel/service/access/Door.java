package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Every call of an endpoint passes here, before its body is read. An interceptor could not bind scoped values, and a
 * filter does not know the endpoint yet.
 */
final class Door extends RequestMappingHandlerAdapter {

    private final Entrance entrance;

    Door(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod endpoint) throws Exception {
        return entrance.admit(request, endpoint)
                .<@Nullable ModelAndView, Exception>call(() -> super.handleInternal(request, response, endpoint));
    }
}
