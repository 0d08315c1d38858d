package vn.annals.media.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.media.answer.RenditionProgress.Progress;

/** An asset of the current tenant in its newest revision. */
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
        @Nullable String source,
        Point focus,
        List<String> tags,
        @Nullable String folder,
        String state,
        int revision,
        Instant createdAt,
        By createdBy,
        String address,
        Renditions renditions) {

    /** The revision an asset has when it comes in. */
    public static final int FIRST = 1;

    private static final double THOUSAND = 1000;

    /** Who brought it in. */
    public record By(String id, String name) {}

    /** The point that matters, in parts of the width and the height. */
    public record Point(double x, double y) {}

    /** {@code state} is {@code waiting}, {@code made} or {@code failed}. */
    public record Renditions(String state, List<Made> made) {}

    public record Made(String name, String address) {}

    /** What an asset is, without its names in addresses. */
    public record Known(
            MediaId id, MediaFile file, MediaDescription description, String state, int revision, Instant createdAt) {}

    public static MediaAnswer of(Known known, By by, Progress progress) {
        var tenant = CurrentTenant.get().value();
        var file = known.file();
        var said = known.description();
        var focus = said.focusOrMiddle();
        return new MediaAnswer(
                known.id().value(),
                tenant,
                file.sha256(),
                file.type(),
                file.extension(),
                file.size(),
                file.width(),
                file.height(),
                file.name(),
                said.alt(),
                said.caption(),
                said.credit(),
                said.licence(),
                said.source(),
                new Point(focus.x() / THOUSAND, focus.y() / THOUSAND),
                said.tags(),
                said.folder(),
                known.state(),
                known.revision(),
                known.createdAt(),
                by,
                address(file, "original." + file.extension()),
                new Renditions(
                        progress.state(),
                        progress.names().stream()
                                .map(name -> new Made(name, address(file, name)))
                                .toList()));
    }

    /** Where the current tenant's file, or one made of it, is served. */
    public static String address(MediaFile file, String name) {
        return "/media/" + CurrentTenant.get().value() + "/" + file.sha256() + "/" + name;
    }
}
