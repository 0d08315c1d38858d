package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/** What the kernel itself wants to know of the request being handled. */
public record Incoming(String method, String path, @Nullable String idempotencyKey, OptionalLong minCommit) {

    private static final ScopedValue<Incoming> INCOMING = ScopedValue.newInstance();
    private static final int LONGEST_KEY = 200;

    public static Optional<Incoming> find() {
        return INCOMING.isBound() ? Optional.of(INCOMING.get()) : Optional.empty();
    }

    static Incoming of(HttpServletRequest request) {
        var key = one(request, "Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw EdgeRefusal.MALFORMED_REQUEST.because(
                    "Idempotency-Key must have 1 to " + LONGEST_KEY + " characters");
        }
        return new Incoming(
                request.getMethod(), request.getRequestURI(), key, commit(one(request, "Annals-Min-Commit")));
    }

    <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(INCOMING, this).call(work);
    }

    // Of two, the caller would not know which counted.
    private static @Nullable String one(HttpServletRequest request, String header) {
        var given = Collections.list(request.getHeaders(header));
        if (given.size() > 1) {
            throw EdgeRefusal.MALFORMED_REQUEST.because(header + " may be given once only");
        }
        return given.isEmpty() ? null : given.getFirst();
    }

    private static OptionalLong commit(@Nullable String header) {
        if (header == null) {
            return OptionalLong.empty();
        }
        if (!header.matches("[0-9]{1,15}")) {
            throw EdgeRefusal.MALFORMED_REQUEST.because("Annals-Min-Commit must be a commit number");
        }
        return OptionalLong.of(Long.parseLong(header));
    }
}
