package vn.annals.kernel.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings every service starts from; anything a service, a profile or the environment says goes before them. */
final class ServiceDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            var defaults = new ResourcePropertySource(
                    "annals-defaults",
                    new ClassPathResource("annals-defaults.properties", ServiceDefaults.class.getClassLoader()));
            environment.getPropertySources().addLast(defaults);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
