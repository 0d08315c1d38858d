package vn.annals.kernel.objects;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A store that speaks S3. Without a bucket there is none.
 *
 * @param endpoint where it is; without one, Amazon's own in the region
 * @param accessKey without one, keys are found the way Amazon's tools find them: environment, profile, role of the machine
 * @param pathStyle whether the bucket is named in the path, as most stores beside Amazon's want it, and not in the host
 * @param timeout how long an answer may take to begin, and how long it may fall silent
 * @param uploadTimeout how long one try to bring a file there may take
 * @param attempts how often it is tried in all
 */
@ConfigurationProperties("annals.media.s3")
public record ObjectSettings(
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String bucket,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("false") boolean pathStyle,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("20s") Duration uploadTimeout,
        @DefaultValue("2") int attempts,
        @DefaultValue("64") int connections) {

    private static final String PREFIX = "annals.media.s3: ";

    public ObjectSettings {
        bucket = worded(bucket);
        accessKey = worded(accessKey);
        secretKey = worded(secretKey);
        if (endpoint != null && endpoint.toString().isBlank()) {
            endpoint = null;
        }
        demandBounds(Stream.of(connectTimeout, timeout, uploadTimeout), attempts, connections);
        if (endpoint != null && (endpoint.getHost() == null || !isHttp(endpoint.getScheme()))) {
            throw new IllegalArgumentException(PREFIX + "endpoint must be an address with http or https and a host");
        }
        if ((accessKey == null) != (secretKey == null)) {
            throw new IllegalArgumentException(PREFIX + "access-key and secret-key go together");
        }
        if (region.isBlank() || (bucket != null && !bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"))) {
            throw new IllegalArgumentException(PREFIX + "region must be one, bucket the name of a bucket");
        }
    }

    private static void demandBounds(Stream<Duration> timeouts, int attempts, int connections) {
        if (!timeouts.allMatch(Duration::isPositive) || attempts < 1 || attempts > 10 || connections < 1) {
            throw new IllegalArgumentException(
                    PREFIX + "timeouts and connections must be positive, attempts between 1 and 10");
        }
    }

    private static boolean isHttp(@Nullable String scheme) {
        return "http".equals(scheme) || "https".equals(scheme);
    }

    private static @Nullable String worded(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Where it is, for people. */
    String place() {
        return bucket + " at " + (endpoint == null ? "Amazon, " + region : endpoint);
    }

    // Carries a secret.
    @Override
    public String toString() {
        return "ObjectSettings[" + place() + "]";
    }
}
