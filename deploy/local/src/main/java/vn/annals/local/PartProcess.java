package vn.annals.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One part as the operating system sees it. It outlives the launcher; a file remembers its pid. */
final class PartProcess {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Place place;
    private final Part part;

    PartProcess(Place place, Part part) {
        this.place = place;
        this.part = part;
    }

    Optional<ProcessHandle> running() {
        try {
            var remembered = remembered();
            // A pid may have been given to somebody else since; the time of its start tells.
            return ProcessHandle.of(Long.parseLong(remembered[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(remembered.length > 1 ? remembered[1] : ""));
        } catch (IOException | NumberFormatException neverStarted) {
            return Optional.empty();
        }
    }

    /** True when the program was built anew since this process was started, or would be told something else. */
    boolean outdated() throws IOException {
        var remembered = remembered();
        return !part.program().stamp().equals(remembered.length > 2 ? remembered[2] : "")
                || (remembered.length > 4 && !told().equals(remembered[4]));
    }

    private String told() {
        return Integer.toHexString(part.program().arguments().hashCode());
    }

    private String[] remembered() throws IOException {
        return Files.readString(place.pid(part.name())).strip().split(" ");
    }

    void demandFreePort() {
        for (var port :
                part.port() == part.healthPort() ? List.of(part.port()) : List.of(part.port(), part.healthPort())) {
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress("127.0.0.1", port));
            } catch (IOException taken) {
                throw new Trouble("port " + port + ", wanted by " + part.name()
                        + ", is taken by another program; stop it or set " + part.setting() + " to a free port");
            }
        }
    }

    void start() throws InterruptedException {
        try {
            var log = place.log(part.name());
            Files.createDirectories(log.getParent());
            Files.createDirectories(place.pid(part.name()).getParent());
            var said = Files.exists(log) ? Files.size(log) : 0;
            var builder = new ProcessBuilder(part.program().command())
                    .directory(place.home().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(part.environment());
            var process = builder.start();
            Files.writeString(
                    place.pid(part.name()),
                    process.pid() + " " + startOf(process.toHandle()) + " "
                            + part.program().stamp() + " " + said + " " + told());
        } catch (IOException broken) {
            throw new UncheckedIOException(part.name() + " could not be started", broken);
        }
    }

    /** Asks it to end, and ends it when it has not within {@link #GRACE}. */
    void stop() {
        running().ifPresent(process -> family(process).forEach(PartProcess::end));
        place.pid(part.name()).toFile().delete();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The process with its children, youngest first: Keycloak's script keeps its virtual machine as a child. */
    static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(process.descendants(), Stream.of(process)).toList();
    }

    /** Since it was started last. */
    String lastWords() {
        try {
            var remembered = remembered();
            var said = remembered.length > 3 ? Integer.parseInt(remembered[3]) : 0;
            var log = Files.readAllBytes(place.log(part.name()));
            var lines = new String(log, said, log.length - said, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException silent) {
            return "(it said nothing)";
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> String.valueOf(start.toEpochMilli()))
                .orElse("");
    }
}
