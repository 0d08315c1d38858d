package vn.annals.media.blob;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Small files that were read lately, each tenant's apart. What a hash names never changes, so that nothing here gets old. */
final class RecentBytes {

    /** Renditions are smaller; few pictures as they came are. */
    private static final int SMALL = 256 * 1024;

    private final int largest;
    private final Cache<Key, byte[]> recent;

    RecentBytes(DataSize memory) {
        this.largest = (int) Math.min(SMALL, memory.toBytes());
        this.recent = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((Key _, byte[] bytes) -> bytes.length)
                .build();
    }

    private record Key(TenantId tenant, String sha256) {}

    InputStream open(Fingerprint file, long from, LongFunction<InputStream> store) {
        if (file.size() > largest) {
            return store.apply(from);
        }
        var key = new Key(CurrentTenant.get(), file.sha256());
        var bytes = recent.getIfPresent(key);
        if (bytes == null) {
            bytes = read(store);
            if (bytes.length == file.size()) {
                recent.put(key, bytes);
            }
        }
        var start = (int) Math.min(from, bytes.length);
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    private static byte[] read(LongFunction<InputStream> store) {
        try (var in = store.apply(0)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw EdgeRefusal.SERVICE_UNAVAILABLE.because("the store of files stopped in the middle");
        }
    }
}
