package vn.annals.media.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.tenancy.CurrentTenant;

/** An asset of the current tenant. */
public record MediaAnswer(
        String id,
        String tenant,
        String sha256,
        String type,
        String extension,
        long size,
        int width,
        int height,
        String name,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence,
        String state,
        int revision,
        Instant createdAt,
        By createdBy,
        String address) {

    /** The only revision an asset can have while its description cannot be changed. */
    public static final int REVISION = 1;

    /** Who brought it in. */
    public record By(String id, String name) {}

    public static MediaAnswer of(MediaId id, MediaFile file, MediaDescription description, Instant at, By by) {
        var tenant = CurrentTenant.get().value();
        return new MediaAnswer(
                id.value(),
                tenant,
                file.sha256(),
                file.type(),
                file.extension(),
                file.size(),
                file.width(),
                file.height(),
                file.name(),
                description.alt(),
                description.caption(),
                description.credit(),
                description.licence(),
                "stored",
                REVISION,
                at,
                by,
                "/media/" + tenant + "/" + file.sha256() + "/original." + file.extension());
    }

    /** Whether this is the asset that was brought in with this file and these words. */
    public boolean tells(MediaFile file, MediaDescription description) {
        return equals(of(new MediaId(id), file, description, createdAt, createdBy));
    }
}
