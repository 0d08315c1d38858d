package vn.annals.kernel.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Extended once in each module: its classes keep the rules of the house, and its sources too. */
public abstract class HouseRulesContract {

    /** The module itself, and those below it that cannot see these rules. */
    protected List<Path> modules() {
        return List.of(Path.of(""));
    }

    /** Where all that is written by hand lies, whatever its language. */
    protected Stream<Path> sources() {
        return modules().stream().map(module -> module.resolve("src"));
    }

    @TestFactory
    Stream<DynamicTest> the_module_keeps_the_rules() {
        return modules().stream().flatMap(HouseRulesContract::rules);
    }

    private static Stream<DynamicTest> rules(Path module) {
        var classes = new ClassFileImporter().importPath(module.resolve("target/classes"));
        assertThat(classes).as("classes of module '%s'", module).isNotEmpty();
        return new HouseRules("vn.annals")
                .all().entrySet().stream()
                        .map(rule ->
                                DynamicTest.dynamicTest((module + " " + rule.getKey()).strip(), () -> rule.getValue()
                                        .check(classes)));
    }

    @Test
    void files_are_short() {
        assertThat(sources().flatMap(folder -> new HouseSources(folder).tooLong().stream()))
                .isEmpty();
    }

    @Test
    void each_package_says_what_it_is_for() {
        var packages = modules().stream().map(module -> new HouseSources(module.resolve("src/main/java")));
        assertThat(packages.flatMap(folder -> folder.packagesWithoutAWord().stream()))
                .isEmpty();
    }
}
