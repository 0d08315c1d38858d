package vn.annals.media.blob;

import java.util.Map;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.testkit.EmbeddedObjects;

/** A client of the embedded store of objects. */
public final class TrialObjects {

    private TrialObjects() {}

    public static TenantObjects of(EmbeddedObjects server) {
        return TenantObjects.of(S3StoreIT.settings(server.endpoint(), EmbeddedObjects.BUCKET));
    }

    /** What tells a whole service of it. */
    public static Map<String, String> settings(EmbeddedObjects server) {
        return Map.of(
                "annals.media.store",
                "s3",
                "annals.media.memory",
                "0B",
                "annals.media.s3.endpoint",
                server.endpoint(),
                "annals.media.s3.bucket",
                EmbeddedObjects.BUCKET,
                "annals.media.s3.access-key",
                "a-key",
                "annals.media.s3.secret-key",
                "a-secret",
                "annals.media.s3.path-style",
                "true");
    }
}
