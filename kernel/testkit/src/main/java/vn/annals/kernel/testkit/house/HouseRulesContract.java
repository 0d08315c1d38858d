package vn.annals.kernel.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Extended once in each module: its classes keep the rules of the house, and its sources too. */
public abstract class HouseRulesContract {

    @TestFactory
    Stream<DynamicTest> the_module_keeps_the_rules() {
        var module = new ClassFileImporter().importPath(Path.of("target", "classes"));
        assertThat(module).as("classes of this module").isNotEmpty();
        return new HouseRules("vn.annals")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(module)));
    }

    @Test
    void files_are_short() {
        assertThat(sources().tooLong()).isEmpty();
    }

    @Test
    void each_package_says_what_it_is_for() {
        assertThat(sources().packagesWithoutAWord()).isEmpty();
    }

    private static HouseSources sources() {
        return new HouseSources(Path.of("src", "main", "java"));
    }
}
