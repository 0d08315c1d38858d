package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.annals.kernel.refusal.Refusal;

/**
 * Every call of an endpoint passes here, before its body is read. An interceptor could not bind scoped values, and a
 * filter does not know the endpoint yet.
 */
final class Door extends RequestMappingHandlerAdapter {

    private final Entrance entrance;
    private final Supplier<List<Threshold>> thresholds;

    Door(Entrance entrance, ObjectProvider<Threshold> thresholds) {
        this.entrance = entrance;
        this.thresholds = SingletonSupplier.of(() -> thresholds.orderedStream().toList());
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod endpoint) throws Exception {
        return entry(request, endpoint).<@Nullable ModelAndView, Exception>call(() -> {
            thresholds.get().forEach(threshold -> threshold.cross(request, endpoint));
            try {
                return super.handleInternal(request, response, endpoint);
            } catch (Refusal refusal) {
                RefusedAttempts.inside(request, refusal);
                throw refusal;
            }
        });
    }

    private Entry entry(HttpServletRequest request, HandlerMethod endpoint) {
        try {
            return entrance.admit(request, endpoint);
        } catch (Refusal refusal) {
            RefusedAttempts.atTheDoor(request, endpoint, refusal);
            throw refusal;
        }
    }
}
