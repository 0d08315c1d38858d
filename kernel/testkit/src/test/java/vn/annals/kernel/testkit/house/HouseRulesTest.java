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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_aggregate_is_neither_made_nor_loaded_nor_known_past_its_owner() {
        var broken = new ClassFileImporter().importPackages("vn.annals.broken");
        var found = new HouseRules("vn.annals.broken")
                .all()
                .get("only the owner sends to its aggregate")
                .evaluate(broken)
                .getFailureReport()
                .toString();
        assertThat(found).contains("MakesAnAggregate", "KnowsAState", "LoadsAnAggregate");
    }

    @Test
    void a_service_is_a_process_and_no_other_class() {
        var broken = new ClassFileImporter().importPackages("vn.annals.broken");
        var found = new HouseRules("vn.annals.broken")
                .all()
                .get("no vague names")
                .evaluate(broken)
                .getFailureReport()
                .getDetails();
        assertThat(found)
                .contains("vn.annals.broken.media.write.MediaService has a vague name")
                .doesNotContain("vn.annals.broken.article.ArticleService has a vague name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.css", "page.ts", "page.tsx", "Page.java"})
    void long_files_of_every_kind_are_caught(String name, @TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("test-" + name), "\n".repeat(400));
        Files.writeString(sources.resolve(name), "\n".repeat(401));

        assertThat(new HouseSources(sources).tooLong())
                .containsExactly(sources.resolve(name).toString());
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
