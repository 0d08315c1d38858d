package vn.annals.gateway.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/bac-giang/",
                "/s/bac-giang",
                "/s/bac-giang/tin-tuc/hoi-nghi-6f1f3a52.html",
                "/s/bac-giang/tin-tuc/?page=2",
                "/s/bac-giang/rss.xml",
                "/s/bac-giang/search?q=%C4%91%E1%BA%A3ng+b%E1%BB%99",
                "/s/bac-giang/as-offered/",
                "/s/bac-giang/previews/",
                "/s/bac-giang/tin-tuc/preview/",
                "/s/_assets/site.css",
                "/api/v1/public/lang-son/articles?limit=20&cursor=1_a"
            })
    void public_pages_are_copied(String target) {
        assertThat(Address.of("localhost:8080", target))
                .hasValueSatisfying(address -> assertThat(address.tenant()).matches("bac-giang|lang-son|_assets"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/bac-giang/as-of/2026-01-01T00:00:00Z/",
                "/s/bac-giang/as-of",
                "/s/bac-giang/%61s-of/2026-01-01T00:00:00Z/",
                "/s/bac-giang/;x=1/as-of/2026-01-01T00:00:00Z/",
                "/s/bac-giang//as-of/",
                "/s/bac-giang/preview/Zm9v",
                "/s/bac-giang/../../api/v1/tenants/bac-giang/articles",
                "/s/bac-giang/.hidden",
                "/api/v1/tenants/bac-giang/articles",
                "/desk/",
                "/",
                "http://localhost/s/bac-giang/",
                "/s/bac-giang/?q=%zz",
                "/s/bac-giang/#top"
            })
    void nothing_else_is(String target) {
        assertThat(Address.of("localhost:8080", target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x@y", "a/b", "localhost:port", "[::1"})
    void a_host_is_a_host(String host) {
        assertThat(Address.of(host, "/s/bac-giang/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 100_000})
    void long_addresses_are_not_read_through(int length) {
        assertThat(Address.of("h", "/s/bac-giang" + "/a".repeat(length))).isEmpty();
    }
}
