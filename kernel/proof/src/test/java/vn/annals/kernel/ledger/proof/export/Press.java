package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.ledger.proof.Sha256;
import vn.annals.kernel.ledger.proof.Subtrees;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.export.ExportedCommit.ExportedEvent;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NoteSigner;
import vn.annals.kernel.ledger.proof.note.SignedNote;

/** A newspaper's ledger, made up from a seed. */
final class Press implements ExportSource {

    static final String HOST = "annals.example";

    final String tenant;
    final List<ExportedCommit> commits = new ArrayList<>();
    final Map<String, byte[]> media = new HashMap<>();
    final List<String> articles = new ArrayList<>();
    final NoteSigner notary;
    private final Random random;
    private final Map<String, Long> sequences = new HashMap<>();
    private ExportScope scope = new ExportScope.Whole();
    private Edge edge = Edge.EMPTY;
    private long at = 1_790_000_000_000L;

    Press(String tenant, NoteSigner notary, Random random) {
        this.tenant = tenant;
        this.notary = notary;
        this.random = random;
        for (int i = 0; i < 4; i++) {
            articles.add(uuid());
        }
    }

    static NoteSigner notary(String name, int seed) {
        var secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return NoteSigner.ofSeed(name, secret);
    }

    Press with(int more) {
        for (int i = 0; i < more; i++) {
            commit();
        }
        return this;
    }

    Press of(ExportScope scope) {
        this.scope = scope;
        return this;
    }

    private void commit() {
        var article = articles.get(random.nextInt(articles.size()));
        var events = new ArrayList<ExportedEvent>();
        var said = new ArrayList<LeafEvent>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var salt = new byte[PayloadCommitment.SALT];
            random.nextBytes(salt);
            var payload = payload();
            events.add(new ExportedEvent(payload, salt));
            var sequence = sequences.merge(article, 1L, Long::sum) - 1;
            var commitment = PayloadCommitment.of(salt, payload);
            said.add(new LeafEvent("article.ArticleRevised", 1, article, sequence, payload.length, commitment));
        }
        at += random.nextInt(5);
        add(said, events);
    }

    private void add(List<LeafEvent> said, List<ExportedEvent> events) {
        var actor = new LeafActor(uuid(), "user", "editor", null);
        var leaf = new Leaf(
                tenant, tenant, commits.size() + 1L, at, uuid(), uuid(), uuid(), actor, "sửa \"lỗi\" <1>", said);
        commits.add(new ExportedCommit(leaf.number(), leaf.bytes(), events));
        edge = edge.plus(leaf.bytes());
    }

    private byte[] payload() {
        var text = "Quốc hội thông qua Luật — bản thảo ".repeat(1 + random.nextInt(4)) + random.nextInt();
        if (random.nextInt(4) > 0) {
            return CanonicalJson.encode(Map.of("title", text, "edition", random.nextInt(100)));
        }
        var picture = text.getBytes(UTF_8);
        var sha256 = HexFormat.of().formatHex(Sha256.of(picture));
        media.put(sha256, picture);
        return CanonicalJson.encode(Map.of("cover", Map.of("sha256", sha256), "title", text));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    Checkpoint head() {
        return new Checkpoint(Checkpoint.origin(HOST, tenant), edge.size(), edge.root());
    }

    @Override
    public ExportScope scope() {
        return scope;
    }

    @Override
    public SignedNote checkpoint() {
        return head().signedBy(notary);
    }

    @Override
    public Stream<ExportedCommit> commits() {
        return commits.stream().filter(commit -> wanted(Leaf.of(commit.leaf())));
    }

    private boolean wanted(Leaf leaf) {
        return switch (scope) {
            case ExportScope.Whole _ -> true;
            case ExportScope.Range(var from, var to) -> leaf.number() >= from && leaf.number() <= to;
            case ExportScope.Articles(var ids) ->
                leaf.events().stream().anyMatch(event -> ids.contains(event.aggregate()));
        };
    }

    @Override
    public Subtrees tree() {
        return (level, index) -> {
            var subtree = Edge.EMPTY;
            for (var i = index << level; i < (index + 1) << level; i++) {
                subtree = subtree.plus(commits.get((int) i).leaf());
            }
            return subtree.root();
        };
    }

    @Override
    public Optional<Finding> storage() {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> media(String sha256) throws IOException {
        return Optional.ofNullable(media.get(sha256)).map(ByteArrayInputStream::new);
    }
}
