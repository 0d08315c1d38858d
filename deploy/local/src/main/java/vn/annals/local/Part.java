package vn.annals.local;

import java.util.Map;

/**
 * One process of the local run. {@code health} is the path on {@code healthPort} that answers 200 once it is ready, empty when an
 * open port is enough; {@code setting} is the environment variable of its port.
 */
record Part(
        String name,
        int port,
        String setting,
        int healthPort,
        String health,
        Program program,
        Map<String, String> environment) {}
