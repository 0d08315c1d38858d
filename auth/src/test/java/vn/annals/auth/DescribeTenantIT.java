package vn.annals.auth;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.service.trial.TrialClient;

class DescribeTenantIT extends RunningAuth {

    @Test
    void a_tenant_has_another_name_and_other_hosts() {
        var slug = registered();
        var described = describe(slug, form("Đảng bộ tỉnh", slug + ".example"));

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.header("Annals-Commit")).matches("[0-9]+");
        assertThat(described.json().path("name").asString()).isEqualTo("Đảng bộ tỉnh");
        assertThat(described.json().at("/hostnames/0").asString()).isEqualTo(slug + ".example");
        assertThat(platform("platform-admin").get(TENANTS + "/" + slug).json()).isEqualTo(described.json());
        await().atMost(10, SECONDS).until(() -> owner(slug + ".example").equals(slug));
    }

    @Test
    void a_host_is_one_tenants_until_it_is_given_up() {
        var slug = registered();
        var other = registered();
        var host = slug + ".example";
        describe(slug, form("Một", host));
        await().atMost(10, SECONDS).until(() -> owner(host).equals(slug));

        var refused = describe(other, form("Hai", host));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("HOSTNAME_TAKEN");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/hostnames/0");
        assertThat(platform("platform-admin")
                        .get(TENANTS + "/" + other)
                        .json()
                        .path("hostnames")
                        .isEmpty())
                .isTrue();
        var third = json(Map.of("slug", newSlug(), "name", "Ba", "hostnames", List.of(host)));
        assertThat(platform("platform-admin").post(TENANTS, third).code()).isEqualTo("HOSTNAME_TAKEN");

        describe(slug, form("Một"));
        await().atMost(10, SECONDS).until(() -> owner(host).isEmpty());
        assertThat(describe(other, form("Hai", host)).status()).isEqualTo(200);
    }

    @Test
    void what_a_tenant_cannot_be_called_is_refused() {
        var slug = registered();

        for (var form : List.of("{}", "{\"name\":\" \"}", form("Một", "UPPER.example"), form("Một", "10.0.0.1"))) {
            assertThat(describe(slug, form).status()).isEqualTo(422);
        }
        assertThat(describe("t-nobody", form("Một")).status()).isEqualTo(404);
    }

    @Test
    void only_the_platform_describes() {
        var slug = active();

        assertThat(anonymous().put(TENANTS + "/" + slug, form("Một")).status()).isEqualTo(401);
        assertThat(member(slug, "admin").put(TENANTS + "/" + slug, form("Một")).status())
                .isEqualTo(403);
        assertThat(member(newSlug(), "admin")
                        .put(TENANTS + "/" + slug, form("Một"))
                        .status())
                .isEqualTo(404);
    }

    private static String owner(String host) {
        return anonymous().get("/hostnames").json().path(host).asString("");
    }

    private static String form(String name, String... hostnames) {
        return json(Map.of("name", name, "hostnames", List.of(hostnames)));
    }

    private static TrialClient.Answer describe(String slug, String form) {
        return platform("platform-admin").put(TENANTS + "/" + slug, form);
    }
}
