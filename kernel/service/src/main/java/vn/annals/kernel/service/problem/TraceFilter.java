package vn.annals.kernel.service.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its trace before anything else can fail. */
final class TraceFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = Trace.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = traceOf(request);
        try (var _ = MDC.putCloseable("trace", trace.id())) {
            trace.call(() -> {
                chain.doFilter(request, response);
                return trace;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    // The container forwards what no filter or handler answered to /error; it is still the same request.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Trace traceOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace begun) {
            return begun;
        }
        var trace = Trace.of(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }
}
