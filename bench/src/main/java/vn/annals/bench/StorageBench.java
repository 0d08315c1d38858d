package vn.annals.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.bson.RawBsonDocument;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block;
import vn.annals.kernel.ledger.LedgerSerializer;

/** What one more revision of a 6 KB text costs to keep, in ways it could be kept; each revision changes a few words. */
final class StorageBench {

    private static final int REVISIONS = 200;

    private StorageBench() {}

    static void run(Stage stage) throws Exception {
        var revisions = revisions();
        Figures.row("storage: bytes a revision, %d revisions with three words changed in each", REVISIONS);
        Figures.row("%-44s %8.0f", "the event as JSON, as the ledger proves it", mean(revisions, json -> json.length));
        Figures.row("%-44s %8.0f", "the event deflated", mean(revisions, StorageBench::deflated));
        Figures.row("%-44s %8.0f", "blocks kept once, and a list of them", blocks());
        Figures.row("%-44s %8.0f", "the same, deflated", packedBlocks());
        Figures.row("%-44s %8.0f", "deflated with the revision before as dictionary", afterAnother(revisions));
        Figures.row("%-44s %8.0f", "the whole commit as the ledger stores it", commit(stage));
    }

    private static List<ArticleContent> texts() {
        var writing = new Rewriting(new Random(3), "tin-tuc");
        return Stream.generate(writing::mended).limit(REVISIONS).toList();
    }

    private static List<byte[]> revisions() {
        var serializer = new LedgerSerializer(ArticleEvent.class);
        var id = ArticleId.random();
        return texts().stream()
                .map(text -> serializer
                        .serialize(new ArticleRevised(id, 2, text, null), byte[].class)
                        .getData())
                .toList();
    }

    private static double mean(List<byte[]> revisions, ToIntFunction<byte[]> size) {
        return revisions.stream().mapToInt(size).average().orElseThrow();
    }

    private static int deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.size();
    }

    private static double blocks() {
        return blocks(bytes -> bytes.length);
    }

    private static double packedBlocks() {
        return blocks(StorageBench::deflated);
    }

    // A block that was kept before costs its hash in the list; 32 bytes name one.
    private static double blocks(ToIntFunction<byte[]> size) {
        Set<String> kept = new HashSet<>();
        long total = 0;
        for (var text : texts()) {
            for (Block block : text.body()) {
                var bytes = block.toString().getBytes(UTF_8);
                total += 32 + (kept.add(hash(bytes)) ? 32 + size.applyAsInt(bytes) : 0);
            }
        }
        return (double) total / REVISIONS;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double afterAnother(List<byte[]> revisions) {
        long total = deflated(revisions.getFirst());
        for (int revision = 1; revision < revisions.size(); revision++) {
            try (var deflater = new Deflater()) {
                deflater.setDictionary(revisions.get(revision - 1));
                deflater.setInput(revisions.get(revision));
                deflater.finish();
                total += deflater.deflate(new byte[100_000]);
            }
        }
        return (double) total / revisions.size();
    }

    private static double commit(Stage stage) {
        var room = Newsroom.open(stage, 0, 0);
        var id = ArticleId.random();
        var number = 0;
        for (var text : texts()) {
            number++;
            Newsroom.append(
                    room.ledger(),
                    room.tenant(),
                    "Article",
                    id.toString(),
                    number - 1L,
                    new ArticleRevised(id, number, text, null));
        }
        return stage
                .database(room.tenant())
                .getCollection("ledger", RawBsonDocument.class)
                .find()
                .into(new ArrayList<>())
                .stream()
                .mapToInt(commit -> commit.getByteBuffer().remaining())
                .average()
                .orElseThrow();
    }
}
