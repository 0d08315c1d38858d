package vn.annals.kernel.service.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class PeopleIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private final TenantId tenant = MONGO.freshTenant();
    private final String id = UUID.randomUUID().toString();

    @Test
    void a_name_outlives_the_process_that_met_it_and_follows_the_person() {
        people().met(tenant, id, "Trần Thị Hoa");
        assertThat(nameOf(people(), tenant)).isEqualTo("Trần Thị Hoa");

        people().met(tenant, id, "Trần Hoa");
        assertThat(nameOf(people(), tenant)).isEqualTo("Trần Hoa");
    }

    @Test
    void another_tenant_does_not_know_the_name() {
        var people = people();
        people.met(tenant, id, "Trần Thị Hoa");

        assertThat(nameOf(people, MONGO.freshTenant())).isEqualTo("Không rõ");
    }

    @Test
    void the_system_has_names_for_its_parts() {
        var names = CurrentTenant.callAs(tenant, () -> people().namesOf(List.of("article-service", "whatever", id)));

        assertThat(names)
                .containsEntry("article-service", "Hệ thống xuất bản")
                .containsEntry("whatever", "Hệ thống Annals")
                .containsEntry(id, "Không rõ");
    }

    private String nameOf(People people, TenantId in) {
        return CurrentTenant.callAs(in, () -> people.nameOf(id));
    }

    private static People people() {
        return new People(new TenantDatabase(MONGO.client()));
    }
}
