package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.method.HandlerMethod;

/** Where a request that may reach its endpoint waits until the endpoint can answer it. */
public interface Threshold {

    void cross(HttpServletRequest request, HandlerMethod endpoint);
}
