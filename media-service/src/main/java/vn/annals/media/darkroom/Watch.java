package vn.annals.media.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/** Waits for a process and ends it when it takes more than it may. */
final class Watch {

    /**
     * What it may take: {@code memory}, {@code work} of the processor, and {@code clock} from beginning to end, which passes too
     * while others have the processor.
     */
    record Allowance(DataSize memory, Duration work, Duration clock) {}

    /** How it went, and the most memory that was seen, in bytes; zero where the system does not tell. */
    record Seen(End end, int status, long memory) {}

    enum End {
        BY_ITSELF,
        TOO_LONG,
        TOO_LARGE
    }

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Process process;
    private final Allowance allowed;
    private final long deadline;
    private long memory;

    private Watch(Process process, Allowance allowed) {
        this.process = process;
        this.allowed = allowed;
        this.deadline = System.nanoTime() + allowed.clock().toNanos();
    }

    static Seen over(Process process, Allowance allowed) throws InterruptedException {
        try {
            return new Watch(process, allowed).untilItEnds();
        } finally {
            process.destroyForcibly();
        }
    }

    private Seen untilItEnds() throws InterruptedException {
        while (!process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, resident(process.pid()));
            if (memory > allowed.memory().toBytes()) {
                return ended(End.TOO_LARGE);
            }
            if (work().compareTo(allowed.work()) > 0 || System.nanoTime() > deadline) {
                return ended(End.TOO_LONG);
            }
        }
        return new Seen(End.BY_ITSELF, process.exitValue(), memory);
    }

    private Seen ended(End why) throws InterruptedException {
        process.destroyForcibly().waitFor();
        return new Seen(why, process.exitValue(), memory);
    }

    private Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notTold) {
            return 0;
        }
    }
}
