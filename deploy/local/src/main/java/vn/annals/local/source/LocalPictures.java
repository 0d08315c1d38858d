package vn.annals.local.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures that lie below one folder, found by the addresses they had on the old site. Nothing above it is looked at. */
final class LocalPictures {

    private static final Pattern PICTURE = Pattern.compile("(?i).+[.](jpe?g|png|gif|webp)");
    private static final Pattern HOST = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//[^/]*");
    private static final Pattern REST = Pattern.compile("[?#].*$");

    private final Path root;

    LocalPictures(Path root) {
        this.root = root;
    }

    static boolean isPicture(Path file) {
        return PICTURE.matcher(file.getFileName().toString()).matches();
    }

    static boolean isPicture(String reference) {
        return PICTURE.matcher(path(reference)).matches();
    }

    /** {@code near} is the folder of the page that refers to it. */
    Optional<Path> find(String reference, Path near) {
        var path = path(reference);
        if (path.isEmpty() || leadsOut(near, path)) {
            return Optional.empty();
        }
        var steps = List.of(path.replaceFirst("^/+", "").split("/+"));
        var below = IntStream.range(0, steps.size())
                .mapToObj(first -> String.join("/", steps.subList(first, steps.size())))
                .flatMap(rest -> existing(root, rest));
        var beside = path.startsWith("/") ? Stream.<Path>empty() : existing(near, path);
        return Stream.concat(beside, below).findFirst();
    }

    /** Why nothing is found: an address that climbs out of the folder is no honest one. */
    String missing(String reference, Path near) {
        return leadsOut(near, path(reference)) ? "would lie outside of the folder" : "does not lie beside the source";
    }

    private boolean leadsOut(Path near, String path) {
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return true;
        }
        try {
            var start = path.startsWith("/") ? root : near;
            return !start.resolve(path.replaceFirst("^/+", "")).normalize().startsWith(root);
        } catch (InvalidPathException noPath) {
            return true;
        }
    }

    private static String path(String reference) {
        if (reference.regionMatches(true, 0, "data:", 0, 5)) {
            return "";
        }
        var path =
                REST.matcher(HOST.matcher(reference.strip()).replaceFirst("")).replaceFirst("");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    // Names from a Mac are decomposed, addresses mostly are not.
    private Stream<Path> existing(Path folder, String path) {
        return Stream.of(path, Normalizer.normalize(path, Form.NFC), Normalizer.normalize(path, Form.NFD))
                .distinct()
                .flatMap(form -> resolved(folder, form))
                .filter(file -> isPicture(file) && isInside(file));
    }

    private static Stream<Path> resolved(Path folder, String path) {
        try {
            return Stream.of(folder.resolve(path).normalize());
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    private boolean isInside(Path file) {
        try {
            return file.startsWith(root)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
