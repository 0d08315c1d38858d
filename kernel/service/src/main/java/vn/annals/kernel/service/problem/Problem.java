package vn.annals.kernel.service.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

/** The body of every answer that is not a success (RFC 9457). Callers branch on {@code code} alone. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldFault> errors,
        @JsonAnyGetter Map<String, Object> extras) {

    static Problem of(Refusal refusal, @Nullable Trace trace) {
        var code = refusal.code();
        return new Problem(
                code.type(),
                code.title(),
                code.kind().status(),
                refusal.detail(),
                code.name(),
                trace == null ? Trace.begun().id() : trace.id(),
                refusal.faults(),
                refusal.extras());
    }
}
