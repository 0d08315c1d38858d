package vn.annals.kernel.refusal;

import java.util.List;
import java.util.Map;

/** A request that was understood and refused. Carries a code the caller can branch on and the reason in plain words. */
public final class Refusal extends RuntimeException {

    private final RefusalCode code;
    private final transient List<FieldFault> faults;
    private final transient Map<String, Object> extras;

    public Refusal(RefusalCode code, String detail) {
        this(code, detail, List.of(), Map.of());
    }

    private Refusal(RefusalCode code, String detail, List<FieldFault> faults, Map<String, Object> extras) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = faults;
        this.extras = extras;
    }

    /** The same refusal, pointing at the fields that caused it. */
    public Refusal at(List<FieldFault> where) {
        return new Refusal(code, detail(), List.copyOf(where), extras);
    }

    public Refusal at(String pointer, String why) {
        return at(List.of(new FieldFault(pointer, why)));
    }

    /** The same refusal with a machine-readable fact, such as the current revision of a stale write. */
    public Refusal with(String name, Object value) {
        return new Refusal(code, detail(), faults, Map.of(name, value));
    }

    public RefusalCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public Map<String, Object> extras() {
        return extras;
    }

    /** One field of a request body and what is wrong with it; {@code pointer} is an RFC 6901 JSON pointer. */
    public record FieldFault(String pointer, String detail) {}
}
