package vn.annals.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * A jar as it was built, unpacked beside the data: a later build cannot pull the classes from under a running process, and
 * Java starts faster from an unpacked one.
 */
record JarProgram(Path jar, Path folder, List<String> java, List<String> arguments) implements Program {

    @Override
    public String stamp() throws IOException {
        // Reproducible jars date every file alike; the checksums in their directory tell them apart.
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc() + "\n")
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return Long.toHexString(sum.getValue());
    }

    @Override
    public List<String> command() throws IOException, InterruptedException {
        var here = folder.resolve(stamp());
        if (!Files.exists(here)) {
            Trees.delete(folder);
            unpack(folder.resolve("unpacking"));
            Files.move(folder.resolve("unpacking"), here);
        }
        var command = new ArrayList<>(java);
        command.addAll(List.of("-jar", here.resolve(jar.getFileName()).toString()));
        command.addAll(arguments);
        return command;
    }

    private void unpack(Path into) throws IOException, InterruptedException {
        Files.createDirectories(into);
        if (!unpacksItself()) {
            Files.copy(jar, into.resolve(jar.getFileName()));
            return;
        }
        var unpacking = new ProcessBuilder(
                        java.getFirst(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        into.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (unpacking.waitFor() != 0) {
            throw new Trouble(jar + " could not be unpacked:\n" + said);
        }
    }

    private boolean unpacksItself() throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().contains("/spring-boot-jarmode-tools"));
        }
    }
}
