package vn.annals.kernel.service.problem;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ties together everything one request causes: 32 hexadecimal digits, as in W3C Trace Context. */
public record Trace(String id) {

    private static final ScopedValue<Trace> TRACE = ScopedValue.newInstance();
    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final String NOBODY = "0".repeat(32);

    public static Optional<Trace> find() {
        return TRACE.isBound() ? Optional.of(TRACE.get()) : Optional.empty();
    }

    static Trace begun() {
        return new Trace(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The caller's trace when {@code traceparent} is well formed, else a new one. */
    static Trace of(@Nullable String traceparent) {
        var parent = PARENT.matcher(traceparent == null ? "" : traceparent);
        return parent.matches() && !parent.group(1).equals(NOBODY) ? new Trace(parent.group(1)) : begun();
    }

    /** The same 128 bits in the form the ledger keeps. */
    public UUID asUuid() {
        return new UUID(Long.parseUnsignedLong(id, 0, 16, 16), Long.parseUnsignedLong(id, 16, 32, 16));
    }

    <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(TRACE, this).call(work);
    }
}
