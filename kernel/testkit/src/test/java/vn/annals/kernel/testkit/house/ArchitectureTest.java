package vn.annals.kernel.testkit.house;

import java.nio.file.Path;
import java.util.List;

/** The testkit stands on these modules, so they cannot look at themselves with it. */
class ArchitectureTest extends HouseRulesContract {

    @Override
    protected List<Path> modules() {
        return List.of(Path.of(""), Path.of("../core"), Path.of("../../deploy/database"));
    }
}
