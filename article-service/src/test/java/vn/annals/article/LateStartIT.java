package vn.annals.article;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.database.EmbeddedDatabase;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;

/** On a database of its own: on a shared one the service of another test would do the work. */
class LateStartIT {

    private static final TenantId TENANT = new TenantId("bac-giang");
    private static final String ARTICLES = "/api/v1/tenants/" + TENANT + "/articles";

    @Test
    void whoever_starts_after_its_time_publishes_at_once(@TempDir Path folder) throws IOException {
        try (var database = EmbeddedDatabase.start(folder.resolve("late.mv"), 0);
                var identity = new TrialIdentity()) {
            Instant time;
            String article;
            try (var before = start(database, identity)) {
                before.register(TENANT, TenantRow.State.ACTIVE);
                article = approved(before, identity);
                time = Instant.now().plusSeconds(8);
                var scheduled = as(before, identity, "approver")
                        .post(article + "/schedule", Map.of("publishAt", time.toString()));
                assertThat(scheduled.text("state")).isEqualTo("scheduled");
            }
            var due = time;
            assertThat(Instant.now()).isBefore(due);
            await().atMost(30, SECONDS).until(() -> Instant.now().isAfter(due));
            try (var after = start(database, identity)) {
                await().atMost(30, SECONDS).untilAsserted(() -> {
                    var reply = as(after, identity, "editor").get(article);
                    assertThat(reply.text("state")).isEqualTo("live");
                    assertThat(Instant.parse(reply.text("publishedAt"))).isAfter(due);
                });
            }
        }
    }

    private static TrialService start(EmbeddedDatabase database, TrialIdentity identity) {
        return TrialService.start(ArticleService.class, database.connectionString(), identity, Map.of());
    }

    private static String approved(TrialService service, TrialIdentity identity) {
        var article = as(service, identity, "author")
                .post(ARTICLES, Map.of("title", "Bài"))
                .header("Location");
        as(service, identity, "author").post(article + "/submit");
        as(service, identity, "editor").post(article + "/approve");
        return article;
    }

    private static Person as(TrialService service, TrialIdentity identity, String role) {
        return new Person(service.as(identity.person(role, TENANT.value(), role)));
    }
}
