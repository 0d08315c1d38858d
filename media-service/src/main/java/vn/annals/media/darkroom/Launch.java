package vn.annals.media.darkroom;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.annals.media.picture.PictureProgram;

/** How the program is started: with the class path of this process, and with nothing else of it. */
final class Launch {

    private static final String PROGRAM = PictureProgram.class.getName();
    private static final String NESTED = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private Launch() {}

    static Process of(DarkroomSettings settings, Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine(settings, folder));
        command.addAll(program());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        // What is in our environment, secrets among it, is no business of whoever takes that process over.
        builder.environment().clear();
        // What it could be told through stays open: when it closes, this process is gone, and that one ends.
        return builder.start();
    }

    private static List<String> machine(DarkroomSettings settings, Path folder) {
        return List.of(
                "-Xmx" + settings.heap().toBytes(),
                // Nearly all is one large array, which has to find room among what lives long.
                "-Xmn8m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=24m",
                "-XX:MaxMetaspaceSize=48m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                // Native code is unpacked here and goes with the folder, also when the process is ended.
                "-Djava.io.tmpdir=" + folder,
                "--enable-native-access=ALL-UNNAMED");
    }

    private static List<String> program() {
        var path = List.of("-cp", classPath());
        var plain = ClassLoader.getSystemResource(PROGRAM.replace('.', '/') + ".class") != null;
        var main = plain ? List.of(PROGRAM) : List.of("-Dloader.main=" + PROGRAM, NESTED);
        var all = new ArrayList<>(path);
        all.addAll(main);
        return all;
    }

    /** As seen from any folder: that process works in another one. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
