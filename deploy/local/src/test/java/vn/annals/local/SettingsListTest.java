package vn.annals.local;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code deploy/env.md} lists is what there is to set. */
class SettingsListTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern LISTED =
            Pattern.compile("^\\| `(annals\\.[a-z0-9.-]+|[A-Z][A-Z_]+)` \\|", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("(?<=[\"{])(ANNALS_[A-Z_]+|MONGODB_URI)(?=[\":}])");
    // Set by the script for the launcher, and of no use to anybody else.
    private static final List<String> INTERNAL = List.of("ANNALS_REPOSITORY", "ANNALS_CALLED_FROM");

    @Test
    void every_setting_of_a_process_is_listed_and_no_other() throws IOException {
        var settings = new TreeSet<String>();
        for (var file : sources("Settings.java")) {
            settings.addAll(settingsIn(file));
        }
        assertThat(settings).hasSizeGreaterThan(40).isEqualTo(listed(name -> name.startsWith("annals.")));
    }

    @Test
    void every_variable_of_the_local_run_is_listed() throws IOException {
        var variables = new TreeSet<String>();
        for (var file : sources(".java")) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(found -> variables.add(found.group()));
        }
        VARIABLE.matcher(Files.readString(REPOSITORY.resolve("annals")))
                .results()
                .forEach(found -> variables.add(found.group()));
        variables.removeAll(INTERNAL);
        variables.addAll(List.of("JAVA_HOME", "CHROMIUM"));
        assertThat(variables).hasSizeGreaterThan(10).isEqualTo(listed(name -> !name.startsWith("annals.")));
    }

    private static TreeSet<String> listed(Predicate<String> wanted) throws IOException {
        return LISTED.matcher(Files.readString(REPOSITORY.resolve("deploy/env.md")))
                .results()
                .map(row -> row.group(1))
                .filter(wanted)
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> sources(String ending) throws IOException {
        try (var files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList();
        }
    }

    private static List<String> settingsIn(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file.toFile()));
            for (var unit : task.parse()) {
                for (var type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree record && prefix(record) instanceof String prefix) {
                        return components(record, prefix, nested(record)).toList();
                    }
                }
            }
            return List.of();
        }
    }

    private static @Nullable String prefix(ClassTree type) {
        for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
            if (annotation.getAnnotationType().toString().endsWith("ConfigurationProperties")) {
                var argument = annotation.getArguments().getFirst();
                var value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
                return (String) ((LiteralTree) value).getValue();
            }
        }
        return null;
    }

    private static Map<String, ClassTree> nested(ClassTree type) {
        var nested = new HashMap<String, ClassTree>();
        for (var member : type.getMembers()) {
            if (member instanceof ClassTree inner && inner.getKind() == Kind.RECORD) {
                nested.put(inner.getSimpleName().toString(), inner);
            }
        }
        return nested;
    }

    private static Stream<String> components(ClassTree record, String prefix, Map<String, ClassTree> nested) {
        return record.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(VariableTree.class::cast)
                .flatMap(field -> {
                    var name = prefix + "." + kebab(field.getName().toString());
                    var inner = nested.get(field.getType().toString());
                    return inner == null ? Stream.of(name) : components(inner, name, nested);
                });
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
