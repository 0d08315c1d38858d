package vn.annals.article.intake;

import java.util.Optional;
import java.util.Set;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.media.MediaRefusal;

/** The assets a text shows, each pinned to the bytes it has now. */
final class MediaReader {

    private static final Set<String> PICTURES = Set.of("jpg", "png", "gif", "webp");
    private static final int LONGEST_CAPTION = 1_000;

    private final KnownMedia known;

    MediaReader(KnownMedia known) {
        this.known = known;
    }

    record Pinned(String mediaId, String sha256, String extension) {}

    Optional<Cover> cover(Field field) {
        if (field.absent()) {
            return Optional.empty();
        }
        var caption = field.only("mediaId", "caption", "sha256", "extension")
                .at("caption")
                .line(LONGEST_CAPTION);
        return pinned(field.at("mediaId"))
                .map(asset -> new Cover(asset.mediaId(), asset.sha256(), asset.extension(), caption));
    }

    Optional<Pinned> pinned(Field field) {
        var id = field.required(36);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var pinned = known.find(id)
                .filter(pin -> PICTURES.contains(pin.extension()))
                .map(pin -> new Pinned(id, pin.sha256(), pin.extension()));
        if (pinned.isEmpty()) {
            field.fault(MediaRefusal.MEDIA_UNKNOWN, "there is no such picture");
        }
        return pinned;
    }
}
