package vn.annals.gateway;

import java.nio.file.Path;
import java.util.stream.Stream;
import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {

    /** With those of the desk, which has no classes of its own to be judged by. */
    @Override
    protected Stream<Path> sources() {
        return Stream.concat(super.sources(), Stream.of(Path.of("../desk/src")));
    }
}
