package vn.annals.gateway.answer;

import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.Refusal;

/** An RFC 9457 problem with the code callers branch on and the trace that operators look up. */
record Problem(String type, String title, int status, String detail, String code, String traceId) {

    static Problem of(Refusal refusal, Trace trace) {
        var code = refusal.code();
        return new Problem(
                code.type(), code.title(), code.kind().status(), refusal.detail(), code.name(), trace.traceId());
    }
}
