package vn.annals.gateway.hostname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import vn.annals.gateway.LocalService;
import vn.annals.gateway.LocalService.Page;

class HostnamesIT {

    private static final String ADDRESS = "/hostnames";

    private final LocalService auth = new LocalService();
    private final Hostnames hostnames = new Hostnames(WebClient.create(auth.url()), Duration.ofMillis(20));

    @AfterEach
    void stop() {
        hostnames.destroy();
        auth.stop();
    }

    @Test
    void what_auth_says_is_known_soon_and_outlives_it() {
        says(200, "{\"bacgiang.example\":\"bac-giang\"}");
        hostnames.begin();
        await().until(() -> hostnames.at("bacgiang.example").isPresent());

        says(200, "{\"langson.example\":\"lang-son\"}");
        await().until(() -> hostnames.at("bacgiang.example").isEmpty());
        assertThat(hostnames.at("langson.example")).hasValue(new Site("langson.example", "lang-son"));

        for (var trouble : new int[] {500, 404}) {
            says(trouble, "{}");
            var before = auth.askedFor(ADDRESS).size();
            await().until(() -> auth.askedFor(ADDRESS).size() > before + 1);
            assertThat(hostnames.at("langson.example")).isPresent();
        }

        says(200, "{\"langson.example\":\"cao-bang\"}");
        await().until(() -> hostnames
                .at("langson.example")
                .filter(site -> site.tenant().equals("cao-bang"))
                .isPresent());
    }

    private void says(int status, String body) {
        auth.shows(ADDRESS, new Page(status, Map.of("Content-Type", "application/json"), body));
    }
}
