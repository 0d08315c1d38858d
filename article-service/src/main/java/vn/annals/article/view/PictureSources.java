package vn.annals.article.view;

import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.Rendition;

/** The addresses of a picture among which a browser chooses by the room it has. */
public final class PictureSources {

    private static final String MOVES = "gif";

    private PictureSources() {}

    /** As {@code srcset} wants them; null where the picture itself is all there is. */
    public static @Nullable String of(String address, @Nullable PictureSize size) {
        var parts = address.split("(?=[?])", 2);
        var key = parts.length == 1 ? "" : parts[1];
        var end = parts[0].lastIndexOf('/') + 1;
        if (size == null || parts[0].endsWith("." + MOVES)) {
            return null;
        }
        var sources = new StringBuilder();
        for (var rendition : Rendition.narrowerThan(size.width())) {
            sources.append(address, 0, end)
                    .append(rendition.word())
                    .append(".webp")
                    .append(key)
                    .append(' ')
                    .append(rendition.width())
                    .append("w, ");
        }
        return sources.isEmpty()
                ? null
                : sources.append(address)
                        .append(' ')
                        .append(size.width())
                        .append('w')
                        .toString();
    }
}
