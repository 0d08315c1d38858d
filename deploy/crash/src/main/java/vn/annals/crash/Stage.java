package vn.annals.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.annals.crash.check.Evidence;
import vn.annals.crash.check.EvidenceStore;
import vn.annals.crash.history.History;
import vn.annals.crash.history.HistoryFile;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.tenancy.TenantId;

/** The processes of one scene, on a tenant of their own. */
final class Stage implements AutoCloseable {

    private final Theatre theatre;
    private final TenantId tenant;
    private final HistoryFile history;
    private final EvidenceStore store;
    private final List<WriterSlot> writers;
    private final List<ProjectorSlot> projectors;
    private final List<PageSlice> slices;
    private final Dispatch dispatch;
    private final Spy spy;

    Stage(Theatre theatre, Scene scene) throws IOException {
        this.theatre = theatre;
        this.tenant = new TenantId("crash-" + scene.name() + "-" + theatre.run());
        this.history = new HistoryFile(theatre.file(scene.name() + ".jsonl"));
        this.store = new EvidenceStore(theatre.server(), tenant);
        this.slices = scene.slices();
        var uri = "uri=" + theatre.database().uri();
        var threads = "threads=" + theatre.settings().threads();
        this.writers = IntStream.range(0, theatre.settings().writers())
                .mapToObj(i -> new WriterSlot(
                        scene.name() + "-writer-" + i, theatre.launch(), List.of(uri, "tenant=" + tenant, threads)))
                .toList();
        var fed = "slices=" + slices.stream().map(PageSlice::name).collect(Collectors.joining(","));
        this.projectors = IntStream.range(0, scene.projectors())
                .mapToObj(i -> new ProjectorSlot(scene.name() + "-projector-" + i, theatre.launch(), List.of(uri, fed)))
                .toList();
        this.dispatch = new Dispatch(history, writers);
        this.spy = new Spy(store, history).start();
    }

    CrashSettings settings() {
        return theatre.settings();
    }

    Database database() {
        return theatre.database();
    }

    List<WriterSlot> writers() {
        return writers;
    }

    List<ProjectorSlot> projectors() {
        return projectors;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    EvidenceStore store() {
        return store;
    }

    HistoryFile history() {
        return history;
    }

    long polls() {
        return spy.polls();
    }

    /** A number for a part of the plan: another for each scene and part, the same for the same seed. */
    long seed(String part) {
        return settings().seed() * 31 + part.hashCode();
    }

    /** Lets everybody finish and gathers what they leave behind. */
    Evidence evidence(boolean replayed) throws IOException {
        writers.forEach(WriterSlot::dismiss);
        var head = store.head();
        if (!projectors.isEmpty()) {
            new CatchingUp(store, slices).upTo(head);
        }
        projectors.forEach(ProjectorSlot::dismiss);
        spy.seesUpTo(head);
        spy.close();
        history.close();
        var digests = replayed ? new Replays(theatre, tenant).digests() : Map.<String, String>of();
        var rows = projectors.isEmpty() ? Map.<PageSlice, List<String>>of() : store.rows(slices);
        return new Evidence(History.read(history.path()), store.ledger(), rows, store.parked(), digests);
    }

    @Override
    public void close() {
        theatre.server().forget(tenant);
    }
}
