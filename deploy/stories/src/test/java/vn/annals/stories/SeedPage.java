package vn.annals.stories;

import java.net.URI;
import java.nio.file.Path;

/** A page as a province published it. It is not ours to give away; whoever has it keeps it beside the repository. */
final class SeedPage {

    static final Path FILE = Stack.repository()
            .resolve("../shared/data/seed/000_274a3a98ea67062d.txt")
            .normalize();

    private SeedPage() {}

    /** The path of its public page. A second import finds the first. */
    static String imported() {
        var said = Command.annals("import", FILE.toString(), "--tenant", "bac-giang");
        return URI.create(said.output().strip()).getPath();
    }
}
