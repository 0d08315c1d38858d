package vn.annals.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Subtrees;
import vn.annals.kernel.ledger.proof.TileGrowth;
import vn.annals.kernel.ledger.proof.TileSubtrees;
import vn.annals.kernel.ledger.proof.TreeProofs;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.export.ExportScope;
import vn.annals.kernel.ledger.proof.export.ExportSource;
import vn.annals.kernel.ledger.proof.export.ExportWriter;
import vn.annals.kernel.ledger.proof.export.ExportedCommit;
import vn.annals.kernel.ledger.proof.export.ExportedCommit.ExportedEvent;
import vn.annals.kernel.ledger.proof.export.Verifier;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NoteSigner;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.tenancy.TenantId;

/** Events a second that the auditor's program checks in an export of a whole ledger. */
final class VerifyBench {

    private static final int EVENTS = 80_000;
    private static final int IN_A_COMMIT = 2;
    private static final int ROUNDS = 3;

    private VerifyBench() {}

    static void run(Stage stage) throws Exception {
        var tenant = stage.freshTenant();
        var ledgers = stage.ledger(tenant);
        Writers.perSecond(
                16,
                stage.scaled(EVENTS) / IN_A_COMMIT / 16,
                writer -> turn -> ledgers.appendEvents(
                        ManuscriptEvent.commit(tenant, UUID.randomUUID().toString(), 0, IN_A_COMMIT)));
        var source = new Source(tenant, new LedgerStorage(stage.database(tenant)), ledgers.head());
        var folder = Files.createTempDirectory("annals-bench-export");
        ExportWriter.write(source, folder);
        var verifier = new Verifier(List.of(source.signer.key()));
        var perSecond = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            var verdict = verifier.verify(folder);
            perSecond[round] = Objects.requireNonNull(verdict.proven()).events() / ((System.nanoTime() - began) / 1e9);
        }
        Figures.row(
                "verify: %.0f events/s (%d commits of %d events, %.0f MB, one thread)",
                Figures.median(perSecond), source.size, IN_A_COMMIT, megabytes(folder));
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    /** A ledger, signed by a key made for this run. */
    private static final class Source implements ExportSource {

        private final NoteSigner signer;
        private final LedgerStorage ledger;
        private final long size;
        private final Map<String, byte[]> tiles = new HashMap<>();
        private final Checkpoint checkpoint;

        Source(TenantId tenant, LedgerStorage ledger, long size) {
            this.ledger = ledger;
            this.size = size;
            var growth = new TileGrowth(tile -> new byte[0], 0);
            try (var commits = ledger.commits(1, size)) {
                commits.forEach(copy -> growth.add(Edge.leafHash(copy.leaf())));
            }
            growth.grown().forEach(grown -> tiles.put(grown.tile().path(), grown.hashes()));
            var origin = Checkpoint.origin("bench.example", tenant.value());
            this.signer = NoteSigner.ofSeed(origin, new byte[NoteSigner.SECRET]);
            this.checkpoint = new Checkpoint(origin, size, new TreeProofs(tree()).root(size));
        }

        @Override
        public ExportScope scope() {
            return new ExportScope.Whole();
        }

        @Override
        public SignedNote checkpoint() {
            return checkpoint.signedBy(signer);
        }

        @Override
        public Stream<ExportedCommit> commits() {
            return ledger.commits(1, size).map(Source::exported);
        }

        private static ExportedCommit exported(StoredCopy copy) {
            return new ExportedCommit(
                    copy.number(),
                    copy.leaf(),
                    copy.events().stream()
                            .map(event -> new ExportedEvent(event.payload(), event.salt()))
                            .toList());
        }

        @Override
        public Subtrees tree() {
            return new TileSubtrees(tile -> Objects.requireNonNull(tiles.get(tile.path())), size);
        }

        @Override
        public Optional<Finding> storage() {
            return Optional.empty();
        }

        @Override
        public Optional<InputStream> media(String sha256) {
            return Optional.empty();
        }
    }
}
