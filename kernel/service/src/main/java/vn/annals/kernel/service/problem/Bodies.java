package vn.annals.kernel.service.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** What is wrong with a body: not JSON at all, or JSON that says something we cannot accept, and where. */
final class Bodies {

    private static final String OURS = "vn.annals.";

    private Bodies() {}

    static Refusal refusalFor(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case StreamReadException _ -> EdgeRefusal.MALFORMED_REQUEST.because("the body is not JSON");
            case DatabindException unbound -> unbound(unbound);
            case null, default -> EdgeRefusal.MALFORMED_REQUEST.because("the body is missing or cannot be read");
        };
    }

    static Refusal refusalFor(IllegalArgumentException argument) {
        return EdgeRefusal.INVALID_REQUEST.because(reason(argument, "the request carries a value we cannot accept"));
    }

    private static Refusal unbound(DatabindException unbound) {
        for (Throwable cause = unbound; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.faults().isEmpty() ? refusal.at(pointer(unbound), refusal.detail()) : refusal;
            }
            if (cause instanceof StreamReadException) {
                return EdgeRefusal.MALFORMED_REQUEST.because("the body is not JSON");
            }
        }
        return EdgeRefusal.INVALID_REQUEST
                .because("the body does not have the expected form")
                .at(pointer(unbound), reason(unbound.getCause(), "not acceptable here"));
    }

    // A message of a library may quote class names; only our own are written for the caller.
    private static String reason(@Nullable Throwable cause, String otherwise) {
        if (!(cause instanceof IllegalArgumentException) || cause.getMessage() == null) {
            return otherwise;
        }
        var trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS) ? cause.getMessage() : otherwise;
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : escaped(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
