package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

class RecentBytesTest {

    private static final TenantId HERE = new TenantId("bac-giang");
    private static final TenantId THERE = new TenantId("lang-son");

    private final RecentBytes recent = new RecentBytes(DataSize.ofMegabytes(1));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_was_read_lately_is_not_asked_for_again() {
        var bytes = BytesStoreContract.bytes(9_000);

        assertThat(read(HERE, bytes, 0)).isEqualTo(bytes);
        assertThat(read(HERE, bytes, 8_990)).isEqualTo(Arrays.copyOfRange(bytes, 8_990, 9_000));
        assertThat(read(HERE, bytes, 9_999)).isEmpty();

        assertThat(asked).hasValue(1);
    }

    @Test
    void another_tenant_is_given_nothing_of_it() {
        var bytes = BytesStoreContract.bytes(9_000);
        read(HERE, bytes, 0);

        assertThat(read(THERE, bytes, 0)).isEqualTo(bytes);

        assertThat(asked).hasValue(2);
    }

    @Test
    void what_is_large_goes_past_it() {
        var bytes = BytesStoreContract.bytes(300 * 1024);

        assertThat(read(HERE, bytes, 7)).isEqualTo(Arrays.copyOfRange(bytes, 7, bytes.length));
        assertThat(read(HERE, bytes, 0)).isEqualTo(bytes);

        assertThat(asked).hasValue(2);
    }

    private byte[] read(TenantId tenant, byte[] bytes, long from) {
        LongFunction<InputStream> store = at -> {
            asked.incrementAndGet();
            return new ByteArrayInputStream(bytes, (int) at, bytes.length - (int) at);
        };
        return CurrentTenant.<byte[], RuntimeException>callAs(tenant, () -> {
            try (var in = recent.open(new Fingerprint("ab".repeat(32), bytes.length), from, store)) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
