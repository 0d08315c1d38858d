package vn.annals.local.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Something that holds articles. It is read from front to back and never as a whole. */
public interface Source {

    /** How many pieces will come, as far as can be told beforehand. */
    int size();

    void read(Consumer<Piece> pieces) throws IOException;

    /** What it lists besides its articles. */
    default List<Attachment> attachments() {
        return List.of();
    }

    /** The source that a file or folder is, by its name. */
    static Source of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new Unfit("there is no file " + path);
        }
        if (Files.isDirectory(path)) {
            return PageFolder.all(path);
        }
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xml")
                ? WordPressExport.open(path)
                : PageFolder.one(path);
    }
}
