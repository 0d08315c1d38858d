package vn.annals.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.annals.local.Outcome.Kind;
import vn.annals.local.source.Attachment;
import vn.annals.local.source.Obstacle;
import vn.annals.local.source.OldArticle;
import vn.annals.local.source.OldPicture;

/** Brings the pictures of old articles in, each file once, however many articles show it. */
final class Covers {

    private static final long LARGEST = 20_000_000;

    private final Newsroom newsroom;
    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final Map<Path, Fate> fates = new ConcurrentHashMap<>();

    private record Fate(Kind kind, @Nullable String why) {}

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
        var file = picture.file();
        try {
            if (Files.size(file) > LARGEST) {
                return lost(picture, "is larger than 20 MB", notes);
            }
            var bytes = Files.readAllBytes(file);
            var id = Samples.id(newsroom.tenant(), "import file", HexFormat.of().formatHex(sum(bytes)));
            var alt = picture.alt().isEmpty() ? picture.caption().orElse("") : picture.alt();
            fates.putIfAbsent(file, new Fate(upload(id, file.getFileName().toString(), bytes, alt), null));
            return Optional.of(cover(id, picture.caption()));
        } catch (IOException unreadable) {
            return lost(picture, Obstacle.in(unreadable), notes);
        } catch (Refused refused) {
            return lost(picture, "was not taken: " + refused.why(), notes);
        }
    }

    private Optional<Map<String, Object>> lost(OldPicture.Kept picture, String why, Consumer<String> notes) {
        fates.putIfAbsent(picture.file(), new Fate(Kind.NOT_TAKEN, why));
        var caption = picture.caption().map(words -> "; its caption was \"" + words + "\"");
        notes.accept("the picture " + picture.file().getFileName() + " " + why + caption.orElse(""));
        return Optional.empty();
    }

    /** What became of it, once all articles have been brought in. */
    Outcome outcome(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Kept(var name, var file) -> {
                var fate = fates.getOrDefault(file, new Fate(Kind.LEFT_OUT, "is the picture of no article"));
                yield new Outcome(name, fate.kind(), fate.why(), null, null, List.of(), List.of());
            }
            case Attachment.Missing(var name, var why) -> Outcome.without(name, Kind.NOT_TAKEN, why);
            case Attachment.LeftOut(var name, var why) -> Outcome.without(name, Kind.LEFT_OUT, why);
        };
    }

    private Kind upload(String id, String name, byte[] bytes, String alt) {
        var known = here.contains(id) || newsroom.hasPicture(id);
        if (!known) {
            newsroom.uploadPicture(id, name, bytes, alt);
        }
        here.add(id);
        return known ? Kind.UNCHANGED : Kind.TAKEN;
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
