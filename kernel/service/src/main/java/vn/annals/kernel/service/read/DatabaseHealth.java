package vn.annals.kernel.service.read;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.tenancy.TenantId;

/** Nothing can be done while the database is away. */
record DatabaseHealth(MongoClient client) implements HealthIndicator {

    @Override
    public Health health() {
        try {
            client.getDatabase(TenantId.PLATFORM.databaseName()).runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException unreachable) {
            return Health.down().build();
        }
    }
}
