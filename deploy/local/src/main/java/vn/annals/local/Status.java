package vn.annals.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table of the processes with pid, port, health and memory. */
final class Status {

    private static final String ROW = "%-16s %8s %6s  %-12s %8s%n";

    private final Place place;
    private final Health health = new Health();

    Status(Place place) {
        this.place = place;
    }

    /** True when every part runs and does its work. */
    boolean print(List<Part> parts) {
        System.out.printf(Locale.ROOT, ROW, "process", "pid", "port", "health", "memory");
        var allReady = true;
        long ours = 0;
        for (var part : parts) {
            var process = new PartProcess(place, part).running();
            var ready = process.isPresent() && health.ready(part);
            var memory = process.map(Status::memory).orElse(0L);
            allReady &= ready;
            ours += part.name().equals("keycloak") ? 0 : memory;
            System.out.printf(
                    Locale.ROOT,
                    ROW,
                    part.name(),
                    process.map(running -> String.valueOf(running.pid())).orElse("-"),
                    part.port(),
                    ready ? "ready" : process.isPresent() ? "not ready" : "stopped",
                    memory == 0 ? "-" : memory + " MiB");
        }
        System.out.printf(Locale.ROOT, "memory without Keycloak: %d MiB%n", ours);
        return allReady;
    }

    private static long memory(ProcessHandle process) {
        return PartProcess.family(process).stream()
                .mapToLong(member -> megabytes(member.pid()))
                .sum();
    }

    private static long megabytes(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            try (var lines = new BufferedReader(new InputStreamReader(ps.getInputStream(), StandardCharsets.UTF_8))) {
                var line = lines.readLine();
                return line == null ? 0 : Long.parseLong(line.strip()) / 1024;
            }
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
