package vn.annals.kernel.service.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.text.VietnameseText;

/** What is wrong with a body: not JSON at all, or JSON that says something we cannot accept, and where. */
final class Bodies {

    private static final String OURS = "vn.annals.";
    private static final int LONGEST_POINTER = 200;

    private Bodies() {}

    static Refusal refusalFor(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case StreamReadException broken -> notJson(broken);
            case StreamConstraintsException _ -> tooMuch();
            case UnrecognizedPropertyException unknown -> unknown(unknown);
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
            if (cause instanceof StreamReadException broken) {
                return notJson(broken);
            }
            if (cause instanceof StreamConstraintsException) {
                return tooMuch();
            }
        }
        return EdgeRefusal.INVALID_REQUEST
                .because("the body does not have the expected form")
                .at(pointer(unbound), reason(unbound.getCause(), "not acceptable here"));
    }

    private static Refusal unknown(UnrecognizedPropertyException unknown) {
        var where = pointer(unknown);
        var refusal = EdgeRefusal.INVALID_REQUEST.because("the body has a member that is not known here");
        return isShown(where) ? refusal.at(where, "is not known here") : refusal;
    }

    // A name may be anything at all; the answer that points at it may not.
    private static boolean isShown(String pointer) {
        return !pointer.isEmpty() && pointer.length() <= LONGEST_POINTER && VietnameseText.isPlain(pointer);
    }

    // The parser has one exception for all that it cannot read; only its words tell a member that is there twice.
    private static Refusal notJson(StreamReadException broken) {
        if (!String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate ")) {
            return EdgeRefusal.MALFORMED_REQUEST.because("the body is not JSON");
        }
        var twice = EdgeRefusal.MALFORMED_REQUEST.because("an object of the body has two members of one name");
        var parser = broken.processor();
        var where =
                parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
        return isShown(where) ? twice.at(where, "is there more than once") : twice;
    }

    private static Refusal tooMuch() {
        return EdgeRefusal.MALFORMED_REQUEST.because(
                "the body is nested too deeply, or a name or number in it is too long");
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
