package vn.annals.media.blob;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.List;

/** The places for bytes that this process knows, and the one that new files go to. */
public final class Stores {

    private final StoreKind chosen;
    private final List<BytesStore> known;

    Stores(StoreKind chosen, List<BytesStore> known) {
        this.chosen = chosen;
        this.known = List.copyOf(known);
    }

    public List<BytesStore> all() {
        return known;
    }

    public BytesStore chosen() {
        return of(chosen);
    }

    public BytesStore of(StoreKind kind) {
        return known.stream()
                .filter(store -> store.kind() == kind)
                .findFirst()
                .orElseThrow(() -> SERVICE_UNAVAILABLE.because(
                        "files lie in " + kind.word() + ", for which this service has no settings"));
    }
}
