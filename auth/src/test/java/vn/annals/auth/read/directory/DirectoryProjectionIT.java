package vn.annals.auth.read.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.auth.answer.TenantAnswer.ACTIVE;
import static vn.annals.auth.answer.TenantAnswer.PROVISIONING;
import static vn.annals.auth.answer.TenantAnswer.SUSPENDED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.service.trial.TenantOnAServer;

class DirectoryProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final Instant LATER = AT.plusSeconds(1);

    @RegisterExtension
    static final TenantOnAServer PLATFORM = new TenantOnAServer();

    private final DirectoryStore directory = new DirectoryStore(PLATFORM.database());
    private final DirectoryProjection projection = new DirectoryProjection(directory);

    @Test
    void a_registered_tenant_is_listed_while_it_is_being_provisioned() {
        projection.on(registered("cao-bang"), AT, 1);

        assertThat(directory.find("cao-bang"))
                .hasValue(new TenantAnswer(
                        "cao-bang", "Tỉnh ủy", "Cao Bằng", List.of("cao-bang.example"), PROVISIONING, AT, null));
        assertThat(directory.find("lao-cai")).isEmpty();
    }

    @Test
    void a_tenant_follows_its_life() {
        projection.on(registered("cao-bang"), AT, 1);
        projection.on(new TenantActivated("cao-bang"), LATER, 2);
        assertThat(directory.find("cao-bang").orElseThrow().state()).isEqualTo(ACTIVE);
        assertThat(directory.find("cao-bang").orElseThrow().activatedAt()).isEqualTo(LATER);

        projection.on(new TenantSuspended("cao-bang", "nợ"), 3);
        assertThat(directory.find("cao-bang").orElseThrow().state()).isEqualTo(SUSPENDED);

        projection.on(new TenantResumed("cao-bang"), 4);
        assertThat(directory.find("cao-bang").orElseThrow().state()).isEqualTo(ACTIVE);
    }

    @Test
    void everybody_sees_what_is_theirs_in_order() {
        projection.on(registered("lao-cai"), AT, 1);
        projection.on(registered("cao-bang"), AT, 2);

        assertThat(directory.all()).extracting(TenantAnswer::slug).containsExactly("cao-bang", "lao-cai");
        assertThat(directory.some(Set.of("lao-cai", "ha-nam")))
                .extracting(TenantAnswer::slug)
                .containsExactly("lao-cai");
        assertThat(directory.some(Set.of())).isEmpty();
    }

    @Test
    void an_old_event_changes_nothing() {
        projection.on(registered("cao-bang"), AT, 1);
        projection.on(new TenantActivated("cao-bang"), LATER, 2);
        projection.on(new TenantSuspended("cao-bang", "nợ"), 3);
        projection.on(new TenantActivated("cao-bang"), LATER, 2);

        assertThat(directory.find("cao-bang").orElseThrow().state()).isEqualTo(SUSPENDED);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = PLATFORM.rowsOf("auth_directory");
        playAll();
        assertThat(rows).hasSize(1);
        assertThat(PLATFORM.rowsOf("auth_directory")).isEqualTo(rows);
    }

    private void playAll() {
        projection.on(registered("cao-bang"), AT, 1);
        projection.on(new TenantActivated("cao-bang"), LATER, 2);
        projection.on(new TenantSuspended("cao-bang", "nợ"), 3);
        projection.on(new TenantResumed("cao-bang"), 4);
    }

    private static TenantRegistered registered(String slug) {
        return new TenantRegistered(slug, "Tỉnh ủy", "Cao Bằng", List.of(slug + ".example"));
    }
}
