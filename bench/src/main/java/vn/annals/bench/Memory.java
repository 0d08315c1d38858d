package vn.annals.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** What a process takes, in bytes; and the most that any child of it took while this watched. Linux tells, others do not. */
final class Memory implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Process process;
    private volatile boolean watching = true;
    private volatile long mostOfChild;
    private volatile long mostOfAll;

    private Memory(Process process) {
        this.process = process;
    }

    static Memory of(Process process) {
        var memory = new Memory(process);
        Thread.ofPlatform().daemon().start(memory::watch);
        return memory;
    }

    long resident() {
        return told(process.pid(), "VmRSS:");
    }

    long mostResident() {
        return told(process.pid(), "VmHWM:");
    }

    long mostOfChild() {
        return mostOfChild;
    }

    /** Of all children at one moment. */
    long mostOfChildren() {
        return mostOfAll;
    }

    /** What is alive in the heap, after a collection that this brings about. */
    long heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        var total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IOException("jcmd tells no total: " + said.substring(0, Math.min(200, said.length())));
        }
        return Long.parseLong(total.group(1));
    }

    private void watch() {
        while (watching) {
            long all = 0;
            for (var child : process.descendants().toList()) {
                all += told(child.pid(), "VmRSS:");
                mostOfChild = Math.max(mostOfChild, told(child.pid(), "VmHWM:"));
            }
            mostOfAll = Math.max(mostOfAll, all);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static long told(long pid, String what) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        watching = false;
    }
}
