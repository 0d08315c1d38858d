package vn.annals.local.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A folder of pages, in whatever folders below it, or one page alone. Links to elsewhere are not followed, hidden places
 * are left aside.
 */
final class PageFolder implements Source {

    private static final Pattern PAGE = Pattern.compile("(?i).+[.](x?html?|txt)");
    // What a page is made of besides its text; nobody misses it.
    private static final Set<String> FURNITURE =
            Set.of("css", "js", "map", "ico", "svg", "webp", "woff", "woff2", "ttf", "eot", "json");

    private final Path root;
    private final List<Path> files;
    private final SortedMap<Path, IOException> closed;

    private PageFolder(Path root, List<Path> files, SortedMap<Path, IOException> closed) {
        this.root = root;
        this.files = files;
        this.closed = closed;
    }

    static PageFolder all(Path folder) throws IOException {
        var root = folder.toAbsolutePath().normalize();
        var walk = FolderWalk.below(root);
        return new PageFolder(
                root,
                walk.files().stream()
                        .filter(file -> !LocalPictures.isPicture(file) && !isFurniture(file))
                        .sorted()
                        .toList(),
                walk.closed());
    }

    static PageFolder one(Path page) {
        var file = page.toAbsolutePath().normalize();
        var folder = file.getParent();
        return new PageFolder(folder == null ? file : folder, List.of(file), new TreeMap<>());
    }

    @Override
    public int size() {
        return files.size() + closed.size();
    }

    @Override
    public void read(Consumer<Piece> pieces) {
        files.forEach(file -> pieces.accept(piece(file)));
        closed.forEach((place, obstacle) -> pieces.accept(new Piece.Unreadable(name(place), Obstacle.in(obstacle))));
    }

    private Piece piece(Path file) {
        var name = name(file);
        if (Files.isSymbolicLink(file)) {
            return new Piece.LeftOut(name, "is a link to elsewhere");
        }
        if (!PAGE.matcher(name).matches()) {
            return new Piece.LeftOut(name, "is neither a page nor a picture");
        }
        try {
            var text = SourceText.of(file);
            return new Piece.Found(
                    name.toLowerCase(Locale.ROOT).endsWith(".txt")
                            ? ProvincePage.parse(text).article(name)
                            : new HtmlPage(root, file, name).read(text));
        } catch (Unfit unfit) {
            return new Piece.Unreadable(name, unfit.why());
        } catch (IOException unreadable) {
            return new Piece.Unreadable(name, Obstacle.in(unreadable));
        }
    }

    private String name(Path file) {
        var name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean isFurniture(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return FURNITURE.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
