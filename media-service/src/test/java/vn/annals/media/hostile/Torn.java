package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.Fate.INVALID_REQUEST;
import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Pictures that end too early, or that something happened to on their way. */
final class Torn {

    private static final List<String> FORMATS = List.of("jpg", "png", "gif", "webp");

    private Torn() {}

    static Stream<HostileFile> all() {
        return Stream.concat(cutOff(), damaged());
    }

    private static Stream<HostileFile> cutOff() {
        return FORMATS.stream().flatMap(format -> DoubleStream.of(0.05, 0.3, 0.6, 0.9, 0.99)
                .mapToObj(share -> HostileFile.of(
                        "a " + format + " of which " + share + " is there",
                        "a." + format,
                        () -> Bytes.part(Bytes.picture(format, 200, 150), share),
                        MEDIA_TYPE_NOT_SUPPORTED,
                        PICTURE_UNREADABLE)));
    }

    /** What a wrong byte does depends on where it is: it may even be a picture still. */
    private static Stream<HostileFile> damaged() {
        return FORMATS.stream().flatMap(format -> DoubleStream.of(0.02, 0.2, 0.5, 0.8)
                .mapToObj(where -> HostileFile.of(
                        "a " + format + " with a wrong byte at " + where,
                        "a." + format,
                        () -> Bytes.damaged(Bytes.picture(format, 200, 150), where),
                        NEUTRALISED,
                        MEDIA_TYPE_NOT_SUPPORTED,
                        INVALID_REQUEST,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY)));
    }
}
