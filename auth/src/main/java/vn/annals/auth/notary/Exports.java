package vn.annals.auth.notary;

import static vn.annals.contracts.ledger.LedgerRefusal.EXPORT_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.annals.kernel.ledger.proof.export.ExportArchive;
import vn.annals.kernel.ledger.proof.export.ExportScope;
import vn.annals.kernel.ledger.proof.export.ExportWriter;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.tenancy.TenantId;

/** Exports that are being made or lie ready, each in its tenant's folder on this machine. */
@Component
class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int AT_ONCE = 2;
    private static final Duration KEPT = Duration.ofDays(1);

    private final NotaryStore store;
    private final Register register;
    private final Path folder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<UUID, Export> making = new ConcurrentHashMap<>();

    Exports(NotaryStore store, Register register, NotarySettings settings) {
        this.store = store;
        this.register = register;
        this.folder = settings.exports();
    }

    /** Where an export stands. */
    sealed interface Export {
        record Running(TenantId tenant, long commit, long size) implements Export {}

        record Failed(TenantId tenant) implements Export {}

        record Done(Path archive) implements Export {}
    }

    /** What is to be taken out: a part, or all, of what is signed now. */
    record Order(LedgerExport.Subject subject, long size, ExportScope scope) {}

    Order judged(TenantId tenant, ExportForm form) {
        var subject = register.subject(tenant);
        var size = Checkpoint.of(subject.checkpoint()).size();
        var scope = form.scope(size);
        if (scope instanceof ExportScope.Articles(var ids)) {
            demandThere(tenant, ids);
        }
        return new Order(subject, size, scope);
    }

    // Without one that was mistyped the archive would be wanting something.
    private void demandThere(TenantId tenant, List<String> articles) {
        var ledger = store.ledger(tenant);
        for (var article : articles) {
            if (ledger.commitsOf(article, 0).isEmpty()) {
                throw INVALID_REQUEST
                        .because("there is nothing to export")
                        .at("/articles", "nothing of " + article + " is here");
            }
        }
    }

    /** Begins what was not begun before under this id. */
    void begin(UUID id, Order order) {
        var tenant = order.subject().tenant();
        if (Files.isRegularFile(archive(tenant, id))
                || making.putIfAbsent(id, new Export.Running(tenant, 0, order.size())) != null) {
            return;
        }
        var source = new LedgerExport(
                order.subject(),
                order.scope(),
                store,
                commit -> making.put(id, new Export.Running(tenant, commit, order.size())));
        Thread.ofVirtual().name("export").start(() -> make(id, tenant, source));
    }

    Export find(TenantId tenant, UUID id) {
        var known = making.get(id);
        return switch (known) {
            case Export.Running running when running.tenant().equals(tenant) -> running;
            case Export.Failed failed when failed.tenant().equals(tenant) -> failed;
            case null, default -> done(tenant, id);
        };
    }

    private Export done(TenantId tenant, UUID id) {
        var archive = archive(tenant, id);
        if (!Files.isRegularFile(archive)) {
            throw EXPORT_NOT_FOUND.because("there is no such export, or it was not finished before a restart");
        }
        return new Export.Done(archive);
    }

    private void make(UUID id, TenantId tenant, LedgerExport source) {
        turns.acquireUninterruptibly();
        try {
            var ready = Files.createDirectories(folder.resolve(tenant.value()));
            forgetOld(ready);
            pack(source, ready, archive(tenant, id));
            making.remove(id);
        } catch (IOException | RuntimeException failure) {
            LOG.error("An export of {} failed", tenant, failure);
            making.put(id, new Export.Failed(tenant));
        } finally {
            turns.release();
        }
    }

    private static void pack(LedgerExport source, Path ready, Path archive) throws IOException {
        var work = Files.createTempDirectory(ready, "making");
        try {
            var files = Files.createDirectory(work.resolve("files"));
            ExportWriter.write(source, files);
            var packed = work.resolve("packed");
            try (var out = Files.newOutputStream(packed)) {
                ExportArchive.pack(files, out);
            }
            // In one step, so that an archive that is there is whole.
            Files.move(packed, archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    // Whoever wanted one has fetched it; another is made in a moment.
    private static void forgetOld(Path folder) throws IOException {
        var yesterday = Instant.now().minus(KEPT);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        }
    }

    private Path archive(TenantId tenant, UUID id) {
        return folder.resolve(tenant.value()).resolve(id + ".zip");
    }
}
