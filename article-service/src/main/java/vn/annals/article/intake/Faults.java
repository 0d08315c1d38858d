package vn.annals.article.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.refusal.RefusalCode;

/** What is wrong with one request body. A fault of form outweighs a reference to something unknown. */
final class Faults {

    private record Fault(RefusalCode code, FieldFault where) {}

    private final List<Fault> faults = new ArrayList<>();

    void add(RefusalCode code, String pointer, String why) {
        faults.add(new Fault(code, new FieldFault(pointer, why)));
    }

    Optional<Refusal> refusal() {
        return faults.stream()
                .map(Fault::code)
                .reduce((first, next) -> next == EdgeRefusal.INVALID_REQUEST ? next : first)
                .map(code -> code.because("the request cannot be accepted like this")
                        .at(faults.stream().map(Fault::where).toList()));
    }
}
