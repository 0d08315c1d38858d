package vn.annals.media.blob;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Each file is one object, which a store that speaks S3 keeps whole or not at all. */
final class S3Store implements BytesStore {

    private final TenantObjects objects;

    S3Store(TenantObjects objects) {
        this.objects = objects;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.S3;
    }

    @Override
    public void put(Fingerprint file, Path bytes) {
        objects.put(CurrentTenant.get(), file.sha256(), bytes);
    }

    @Override
    public InputStream open(Fingerprint file, long from) {
        if (from >= file.size()) {
            return InputStream.nullInputStream();
        }
        return objects.open(CurrentTenant.get(), file.sha256(), from)
                .orElseThrow(() -> new BytesMissing(kind(), file.sha256()));
    }

    @Override
    public void remove(String sha256) {
        objects.remove(CurrentTenant.get(), sha256);
    }

    @Override
    public List<String> names(String after, int limit) {
        return objects.names(CurrentTenant.get(), after, limit);
    }

    @Override
    public Instant broughtAt(String sha256) {
        return objects.changed(CurrentTenant.get(), sha256).orElse(Instant.EPOCH);
    }
}
