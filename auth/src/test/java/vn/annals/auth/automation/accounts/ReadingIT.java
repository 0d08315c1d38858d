package vn.annals.auth.automation.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.testkit.EmbeddedMongo;

class ReadingIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final long NOW = 10_000_000;

    private final MongoClient client = MongoClients.create(MONGO.connectionString());
    private final AccountsStore store = new AccountsStore(new TenantDatabase(client));
    private final String list = UUID.randomUUID().toString();
    private final List<Long> told = new ArrayList<>();
    private final List<Long> entered = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_long_list_is_read_to_its_end_and_once() {
        LongStream.rangeClosed(1, 250).forEach(told::add);
        var reading = reading();

        read(reading);
        told.add(251L);
        read(reading);

        assertThat(entered).containsExactlyElementsOf(told);
    }

    @Test
    void another_process_goes_on_where_this_one_ended() {
        told.addAll(List.of(1_000L, 100_000L, 200_000L));
        read(reading());
        entered.clear();
        told.add(201_000L);

        read(reading());

        assertThat(entered).containsExactly(200_000L, 201_000L);
    }

    @Test
    void what_was_not_brought_in_is_read_again() {
        told.addAll(List.of(1_000L, 2_000L));

        assertThatThrownBy(() -> reading().read(this::portion, fresh -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        read(reading());

        assertThat(entered).containsExactly(1_000L, 2_000L);
    }

    @Test
    void what_appears_late_behind_younger_ones_is_found() {
        told.add(100_000L);
        var reading = reading();
        read(reading);
        told.addFirst(60_000L);

        read(reading);

        assertThat(entered).containsExactly(100_000L, 60_000L);
    }

    @Test
    void whose_it_is_may_become_known_a_moment_later() {
        told.addAll(List.of(NOW - 3_600_000, NOW - 1_000));
        var reading = reading();
        var asked = new ArrayList<Long>();

        for (var times = 0; times < 2; times++) {
            reading.read(this::portion, fresh -> {
                asked.addAll(fresh);
                return List.of();
            });
        }

        assertThat(asked).containsExactly(NOW - 3_600_000, NOW - 1_000, NOW - 1_000);
    }

    private Reading<Long> reading() {
        var clock = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);
        return new Reading<>(list, String::valueOf, time -> time, store, clock);
    }

    private void read(Reading<Long> reading) {
        reading.read(this::portion, fresh -> {
            entered.addAll(fresh);
            return fresh;
        });
    }

    private List<Long> portion(long from, int first, int most) {
        return told.stream()
                .filter(time -> time >= from)
                .skip(first)
                .limit(most)
                .toList();
    }
}
