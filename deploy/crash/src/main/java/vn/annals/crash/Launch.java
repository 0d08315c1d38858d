package vn.annals.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Starts other main classes from the files this process itself was started from. */
record Launch(Path logs) {

    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** {@code lines} is told what the process prints. */
    Child start(String name, String main, List<String> options, List<String> arguments, Consumer<String> lines) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Daxoniq.update-checker.disabled=true"));
        command.addAll(List.of("-Ddisable-axoniq-console-message=true"));
        command.addAll(options);
        command.addAll(mainClass(main));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            logs.resolve(name + ".log").toFile()))
                    .start();
            return new Child(process, lines);
        } catch (IOException cannotStart) {
            throw new IllegalStateException("cannot start " + name, cannotStart);
        }
    }

    private static List<String> mainClass(String main) {
        var path = System.getProperty("java.class.path");
        return packed() ? List.of("-Dloader.main=" + main, "-cp", path, LOADER) : List.of("-cp", path, main);
    }

    private static boolean packed() {
        return ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") != null;
    }
}
