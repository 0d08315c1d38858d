package vn.annals.kernel.service.tenant;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties(MongoSettings.class)
class TenantConfiguration {

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(settings.uri())
                .applicationName("annals")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(
                        settings.selectionTimeout().toMillis(), MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(
                                (int) settings.selectionTimeout().toMillis(), MILLISECONDS)
                        .readTimeout((int) settings.readTimeout().toMillis(), MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(settings.connections()))
                .build());
    }

    @Bean
    TenantDatabase tenantDatabase(MongoClient client) {
        return new TenantDatabase(client);
    }

    @Bean
    People people(TenantDatabase database) {
        return new People(database);
    }

    @Bean
    TenantDirectory tenantDirectory() {
        return new TenantDirectory();
    }
}
