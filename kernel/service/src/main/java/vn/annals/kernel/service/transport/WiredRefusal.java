package vn.annals.kernel.service.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.refusal.RefusalCode;

/** A refusal between processes: the closed list it is of, its code there, and its words. */
record WiredRefusal(String list, String code, String detail, List<FieldFault> faults, Map<String, Object> extras) {

    private static final Logger LOG = LoggerFactory.getLogger(WiredRefusal.class);
    private static final String EDGE = "edge";

    static WiredRefusal of(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            var list = ContractNames.of(refusal.code().getClass()).orElse(EDGE);
            return new WiredRefusal(list, refusal.code().name(), refusal.detail(), refusal.faults(), refusal.extras());
        }
        LOG.error("A command of another service failed here", failure);
        return new WiredRefusal(
                EDGE, EdgeRefusal.INTERNAL_ERROR.name(), "the service that does this failed", List.of(), Map.of());
    }

    Refusal opened() {
        var refusal =
                resolved().orElse(EdgeRefusal.INTERNAL_ERROR).because(detail).at(faults == null ? List.of() : faults);
        return extras == null
                ? refusal
                : extras.entrySet().stream()
                        .reduce(refusal, (so, extra) -> so.with(extra.getKey(), extra.getValue()), (a, _) -> a);
    }

    private Optional<RefusalCode> resolved() {
        return list.equals(EDGE)
                ? find(EdgeRefusal.class)
                : ContractNames.type(list).flatMap(this::find);
    }

    private Optional<RefusalCode> find(Class<?> type) {
        return type.isEnum() && RefusalCode.class.isAssignableFrom(type)
                ? Arrays.stream(type.getEnumConstants())
                        .map(RefusalCode.class::cast)
                        .filter(known -> known.name().equals(code))
                        .findFirst()
                : Optional.empty();
    }
}
