package vn.annals.kernel.objects;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Files named by their SHA-256 in one bucket, each tenant's below its own slug. A bucket for each would be no better
 * wall, since the same keys open all of them, and there are fewer buckets to be had than tenants.
 */
public final class TenantObjects implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenantObjects.class);

    private final S3Client client;
    private final ObjectSettings settings;
    private final String bucket;

    private TenantObjects(S3Client client, ObjectSettings settings, String bucket) {
        this.client = client;
        this.settings = settings;
        this.bucket = bucket;
    }

    /** Keeps the process from starting when the bucket cannot be used. */
    public static TenantObjects of(ObjectSettings settings) {
        var bucket = settings.bucket();
        if (bucket == null) {
            throw new IllegalStateException("annals.media.s3: bucket must name one");
        }
        var objects = new TenantObjects(ObjectClient.of(settings), settings, bucket);
        try {
            objects.check();
        } catch (IllegalStateException unusable) {
            objects.close();
            throw unusable;
        }
        return objects;
    }

    // One that does not answer may do so later, as a database may; what it says no to is a matter for a person.
    private void check() {
        try {
            client.headBucket(request -> request.bucket(bucket));
        } catch (S3Exception refused) {
            if (refused.statusCode() >= 500) {
                LOG.warn("the bucket {} cannot be asked now: {}", settings.place(), refused.getMessage());
                return;
            }
            throw new IllegalStateException("annals.media.s3: the bucket " + settings.place() + " cannot be used ("
                    + refused.statusCode() + "); "
                    + (refused.statusCode() == 404
                            ? "make it, or name another in annals.media.s3.bucket"
                            : "look at the keys, what they may do there, and the region"));
        } catch (SdkException silent) {
            LOG.warn("the bucket {} cannot be reached now: {}", settings.place(), silent.getMessage());
        }
    }

    /** The whole file or nothing: the store itself refuses bytes that are not those of the hash. */
    public void put(TenantId tenant, String sha256, Path bytes) {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        asked(() -> client.putObject(
                request -> request.bucket(bucket)
                        .key(key(tenant, sha256))
                        .checksumSHA256(checksum)
                        .overrideConfiguration(longer -> longer.apiCallAttemptTimeout(settings.uploadTimeout())
                                .apiCallTimeout(settings.uploadTimeout().multipliedBy(settings.attempts()))),
                RequestBody.fromFile(bytes)));
    }

    /** The bytes from a place on; empty when there is no such file. */
    public Optional<InputStream> open(TenantId tenant, String sha256, long from) {
        return known(() -> new ObjectStream(client.getObject(request -> {
            request.bucket(bucket).key(key(tenant, sha256));
            if (from > 0) {
                request.range("bytes=" + from + "-");
            }
        })));
    }

    /** When the file was brought there last. */
    public Optional<Instant> changed(TenantId tenant, String sha256) {
        return known(() -> client.headObject(request -> request.bucket(bucket).key(key(tenant, sha256)))
                .lastModified());
    }

    /** Nothing when there is no such file. */
    public void remove(TenantId tenant, String sha256) {
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(key(tenant, sha256))));
    }

    /** The names of what lies there, in their order. */
    public List<String> names(TenantId tenant, String after, int limit) {
        var prefix = key(tenant, "");
        return asked(() -> client.listObjectsV2(request -> request.bucket(bucket)
                        .prefix(prefix)
                        .startAfter(prefix + after)
                        .maxKeys(limit)))
                .contents()
                .stream()
                .map(object -> object.key().substring(prefix.length()))
                .toList();
    }

    private static String key(TenantId tenant, String sha256) {
        // A slug holds no slash, so that no tenant's prefix begins with another's.
        return tenant.value() + "/" + sha256;
    }

    private static <T> Optional<T> known(Supplier<T> call) {
        return asked(() -> {
            try {
                return Optional.of(call.get());
            } catch (NoSuchKeyException unknown) {
                return Optional.empty();
            }
        });
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException failure) {
            LOG.warn("the store of files does not do what it is asked: {}", failure.getMessage());
            throw SERVICE_UNAVAILABLE.because("the store of files cannot be reached");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
