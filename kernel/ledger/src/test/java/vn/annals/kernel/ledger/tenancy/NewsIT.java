package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.testkit.EmbeddedMongo;

class NewsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final Bells bells = new Bells(MONGO.client());

    @Test
    void there_is_news_when_a_bell_was_rung_and_none_afterwards() {
        var news = new News(bells);
        news.heads();
        assertThat(news.heads()).isEmpty();

        bells.ring(office.tenant, 1);
        await().untilAsserted(() -> assertThat(news.heads()).containsEntry(office.tenant, 1L));
        assertThat(news.heads()).isEmpty();

        bells.ring(office.neighbour, 7);
        await().untilAsserted(() ->
                assertThat(news.heads()).containsEntry(office.tenant, 1L).containsEntry(office.neighbour, 7L));
    }

    @Test
    void who_asks_for_the_first_time_hears_of_all_there_is() {
        bells.ring(office.tenant, 3);
        await().untilAsserted(() -> assertThat(new News(bells).heads()).containsEntry(office.tenant, 3L));
    }
}
