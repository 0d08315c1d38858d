package vn.annals.kernel.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> each_rule_catches_the_broken_copy() {
        var broken = new ClassFileImporter().importPackages("vn.annals.broken");
        return new HouseRules("vn.annals.broken")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThatThrownBy(
                                        () -> rule.getValue().check(broken))
                                .isInstanceOf(AssertionError.class)));
    }

    @Test
    void a_long_file_and_a_silent_package_are_caught(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Long.java"), "//\n".repeat(401));
        Files.writeString(sources.resolve("package-info.java"), "package silent;\n");
        var house = new HouseSources(sources);
        assertThat(house.tooLong()).singleElement().asString().endsWith("Long.java");
        assertThat(house.packagesWithoutAWord()).containsExactly(sources.toString());
    }
}
