package vn.annals.kernel.service;

import org.springframework.boot.SpringApplication;

/** Starts a service. */
public final class ServiceMain {

    private ServiceMain() {}

    public static void run(Class<?> service, String... args) {
        // Axon reads these before Spring has an environment; unset, it calls its maker's server.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(service, args);
    }
}
