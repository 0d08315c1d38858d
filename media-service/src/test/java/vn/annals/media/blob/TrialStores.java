package vn.annals.media.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.util.unit.DataSize;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** Both stores as a service has them, without the service. */
public final class TrialStores {

    static final RecentBytes NOTHING_RECENT = new RecentBytes(DataSize.ofBytes(0));

    private final TenantDatabase database;
    private final BytesStore s3;
    private final Path folder;

    public TrialStores(TenantDatabase database, TenantObjects objects, Path folder) {
        this.database = database;
        this.s3 = new S3Store(objects);
        this.folder = folder;
    }

    public BytesStore gridFs() {
        return new GridFsStore(database, Clock.systemUTC());
    }

    public BytesStore s3() {
        return s3;
    }

    public Stores choosing(StoreKind kind) {
        return new Stores(kind, List.of(gridFs(), s3));
    }

    public static Stores choosing(StoreKind kind, BytesStore... known) {
        return new Stores(kind, List.of(known));
    }

    public FilesStore files() {
        return new FilesStore(database, Clock.systemUTC());
    }

    public ArrivalsStore arrivals() {
        return new ArrivalsStore(database, Clock.systemUTC());
    }

    public BlobStore blobs(StoreKind kind) {
        return new KeptFiles(files(), choosing(kind), NOTHING_RECENT, Clock.systemUTC());
    }

    /** Some files of the current tenant, in the order of their hashes. */
    public List<KeptFile> keep(StoreKind kind, int count) {
        var hashes = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            hashes.add(keep(kind, bytes(number)));
        }
        return hashes.stream()
                .sorted()
                .map(hash -> files().find(hash).orElseThrow())
                .toList();
    }

    public String keep(StoreKind kind, byte[] bytes) {
        try {
            var path = Files.write(Files.createTempFile(folder, "file", ".part"), bytes);
            var print = Fingerprint.copied(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
            blobs(kind).put(new MediaFile(print.sha256(), "image/png", "png", print.size(), 1, 1, "a.png"), path);
            return print.sha256();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public static byte[] bytes(int number) {
        var bytes = new byte[1 + number % 3 * 1024 * 1024 + number];
        new Random(number).nextBytes(bytes);
        return bytes;
    }
}
