package vn.annals.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the ledger and what stands on it, and prints ratios taken in one run: {@code bench [--quick] [append|growth|…]}.
 * {@code MONGODB_URI} names a server to measure instead of the embedded one.
 */
public final class Bench {

    private Bench() {}

    /** One measurement. */
    @FunctionalInterface
    interface Measurement {
        void run(Stage stage) throws Exception;
    }

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("append", AppendBench::run);
        ALL.put("growth", GrowthBench::run);
        ALL.put("aggregate", AggregateBench::run);
        ALL.put("replay", ReplayBench::run);
        ALL.put("verify", VerifyBench::run);
        ALL.put("idle", IdleBench::run);
        ALL.put("storage", StorageBench::run);
        ALL.put("page", PageBench::run);
        ALL.put("gateway", GatewayBench::run);
        ALL.put("newsroom", NewsroomBench::run);
        ALL.put("rendition", MediaBench::renditions);
        ALL.put("media", MediaBench::uploads);
    }

    public static void main(String[] arguments) throws Exception {
        var asked = List.of(arguments);
        var named = asked.stream().filter(name -> !name.startsWith("--")).toList();
        if (!ALL.keySet().containsAll(named)) {
            System.err.println("usage: bench [--quick] " + ALL.keySet());
            System.exit(2);
        }
        try (var server = Server.start()) {
            System.out.println("server: " + server.name());
            var stage = new Stage(server, asked.contains("--quick"));
            for (var measurement : ALL.entrySet()) {
                if (named.isEmpty() || named.contains(measurement.getKey())) {
                    System.out.println();
                    measurement.getValue().run(stage);
                }
            }
        }
        System.exit(0);
    }
}
