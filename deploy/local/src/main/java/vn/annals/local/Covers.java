package vn.annals.local;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.annals.local.source.Obstacle;
import vn.annals.local.source.OldArticle;
import vn.annals.local.source.OldPicture;

/** Brings the pictures of old articles in, each file once, however many articles show it. */
final class Covers {

    private static final long LARGEST = 20_000_000;

    private final Newsroom newsroom;
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    Covers(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The member {@code cover} of the article; empty, with a note, when the picture cannot be taken. */
    Optional<Map<String, Object>> bring(OldArticle old, Consumer<String> notes) {
        return old.cover().flatMap(picture -> switch (picture) {
            case OldPicture.Lost(var caption) -> Optional.of(drawn(old.title(), caption));
            case OldPicture.Kept kept -> uploaded(kept, notes);
        });
    }

    private Map<String, Object> drawn(String title, Optional<String> caption) {
        var id = Samples.id(newsroom.tenant(), "import picture", title);
        upload(id, "minh-hoa.jpg", Picture.jpeg(title), caption.orElse(""));
        return cover(id, caption);
    }

    private Optional<Map<String, Object>> uploaded(OldPicture.Kept picture, Consumer<String> notes) {
        var name = picture.file().getFileName().toString();
        try {
            if (Files.size(picture.file()) > LARGEST) {
                notes.accept("the picture " + name + " is larger than 20 MB");
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(picture.file());
            var id = Samples.id(newsroom.tenant(), "import file", HexFormat.of().formatHex(sum(bytes)));
            upload(id, name, bytes, picture.alt().isEmpty() ? picture.caption().orElse("") : picture.alt());
            return Optional.of(cover(id, picture.caption()));
        } catch (IOException unreadable) {
            notes.accept("the picture " + name + " " + Obstacle.in(unreadable));
        } catch (Refused refused) {
            notes.accept("the picture " + name + " was not taken: " + refused.why());
        }
        return Optional.empty();
    }

    private void upload(String id, String name, byte[] bytes, String alt) {
        if (!here.contains(id) && !newsroom.hasPicture(id)) {
            newsroom.uploadPicture(id, name, bytes, alt);
        }
        here.add(id);
    }

    private static Map<String, Object> cover(String id, Optional<String> caption) {
        var cover = new LinkedHashMap<String, Object>();
        cover.put("mediaId", id);
        caption.ifPresent(words -> cover.put("caption", words));
        return cover;
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
