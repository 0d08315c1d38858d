package vn.annals.media.mediastore;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.testkit.EmbeddedObjects;
import vn.annals.media.blob.TrialObjects;
import vn.annals.media.blob.TrialStores;

/** A tenant's files in GridFS and in S3, both real. */
abstract class TwoStores {

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    @RegisterExtension
    static final EmbeddedObjects OBJECTS = new EmbeddedObjects();

    @TempDir
    Path folder;

    TenantObjects objects;
    TrialStores trial;

    @BeforeEach
    void open() {
        objects = TrialObjects.of(OBJECTS);
        trial = new TrialStores(TENANT.database(), objects, folder);
    }

    @AfterEach
    void close() {
        objects.close();
    }
}
