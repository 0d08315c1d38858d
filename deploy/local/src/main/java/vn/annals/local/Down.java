package vn.annals.local;

import java.util.List;
import java.util.concurrent.Executors;

/** Stops what is running: first who calls, then who is called, the database, the objects and the post box last. */
final class Down {

    private static final List<List<String>> ORDER = List.of(
            List.of("gateway"),
            List.of("article-service", "media-service", "auth"),
            List.of("keycloak", "database", ObjectServer.NAME, "mail"));

    private final Place place;
    private final Phases phases;

    Down(Place place, Phases phases) {
        this.place = place;
        this.phases = phases;
    }

    void run(List<Part> parts) {
        for (var together : ORDER) {
            try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
                parts.stream()
                        .filter(part -> together.contains(part.name()))
                        .forEach(part -> stopping.execute(() -> stop(part)));
            }
        }
    }

    private void stop(Part part) {
        var process = new PartProcess(place, part);
        if (process.running().isPresent()) {
            process.stop();
            phases.say(part.name() + " stopped");
        }
    }
}
