package vn.annals.kernel.service.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.tenancy.TenantId;

class FileLinksTest {

    private static final TenantId OURS = new TenantId("bac-giang");
    private static final TenantId THEIRS = new TenantId("lang-son");
    private static final String FILE = "ab".repeat(32);
    private static final Instant NOW = Instant.parse("2026-01-02T03:59:59Z");

    private final FileLinks links = at(NOW, 'a');

    @Test
    void an_address_opens_its_file_for_an_hour_and_no_longer_than_two() {
        assertThat(opens(links, OURS, FILE)).isTrue();
        assertThat(opens(at(NOW.plus(Duration.ofHours(1)), 'a'), OURS, FILE)).isTrue();
        assertThat(opens(at(NOW.plus(Duration.ofHours(2)), 'a'), OURS, FILE)).isFalse();
    }

    @Test
    void it_opens_no_other_file_and_nothing_of_another_tenant() {
        assertThat(opens(links, OURS, "ba".repeat(32))).isFalse();
        assertThat(opens(links, THEIRS, FILE)).isFalse();
        assertThat(opens(at(NOW, 'b'), OURS, FILE)).isFalse();
    }

    @Test
    void nobody_gives_it_more_time() {
        var given = given();

        assertThat(links.opens(OURS, FILE, "9999999999", given.get("signature")))
                .isFalse();
        assertThat(links.opens(OURS, FILE, "99999999999999999999", given.get("signature")))
                .isFalse();
        assertThat(links.opens(OURS, FILE, given.get("until"), null)).isFalse();
        assertThat(links.opens(OURS, FILE, null, given.get("signature"))).isFalse();
    }

    @Test
    void without_a_secret_nothing_is_signed_and_nothing_opens() {
        var none = new FileLinks(LinkSigner.of(null), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(opens(none, OURS, FILE)).isFalse();
        assertThatThrownBy(() -> none.query(OURS, FILE)).isInstanceOf(Refusal.class);
    }

    /** As the address of the file that was given out says. */
    private boolean opens(FileLinks links, TenantId tenant, String file) {
        var given = given();
        return links.opens(tenant, file, given.get("until"), given.get("signature"));
    }

    private Map<String, String> given() {
        return Stream.of(links.query(OURS, FILE).substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static FileLinks at(Instant now, char secret) {
        var bytes = String.valueOf(secret).repeat(32).getBytes(UTF_8);
        return new FileLinks(
                LinkSigner.of(Base64.getEncoder().encodeToString(bytes)), Clock.fixed(now, ZoneOffset.UTC));
    }
}
