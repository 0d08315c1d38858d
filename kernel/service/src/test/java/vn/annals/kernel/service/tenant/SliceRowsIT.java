package vn.annals.kernel.service.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.testkit.EmbeddedMongo;

class SliceRowsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @Test
    void who_has_waited_for_a_commit_reads_the_rows_that_took_over_meanwhile() {
        var tenant = MONGO.freshTenant();
        var database = new TenantDatabase(MONGO.client());
        var rows = database.rows("notes", "notes");
        CurrentTenant.runAs(tenant, () -> {
            assertThat(rows.current().getNamespace().getCollectionName()).isEqualTo("notes");
            database.current().getCollection("readmodels").insertOne(new Document("_id", "notes").append("active", 2));

            database.refresh();

            assertThat(rows.current().getNamespace().getCollectionName()).isEqualTo("notes.2");
        });
    }
}
