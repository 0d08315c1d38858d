package vn.annals.article.automation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.tenancy.Actor;

class AlarmsProjectionIT extends SliceIT {

    static final Instant MORNING = Tape.START.plusSeconds(86_400);
    static final Instant EVENING = MORNING.plusSeconds(36_000);

    final ArticleId id = new ArticleId("6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f");
    final AlarmStore alarms = new AlarmStore(database);
    final AlarmsProjection projection = new AlarmsProjection(alarms);
    final List<ArticleEvent> approved = List.of(
            new ArticleDrafted(id, 1, "lan", Tape.text("Bản một", "tin-tuc"), null), new ArticleApproved(id, 1));

    // A service that runs on the same database would ring for ever.
    @AfterEach
    void forget() {
        inTenant(() -> {
            alarms.remove(id, Deed.PUBLISH);
            alarms.remove(id, Deed.WITHDRAW);
            return alarms;
        });
    }

    @Test
    void an_alarm_is_there_until_it_has_happened() {
        play(new PublicationScheduled(id, 1, MORNING, null), new WithdrawalScheduled(id, 1, EVENING, null));
        assertThat(alarms.all())
                .extracting(Alarm::deed, Alarm::due, Alarm::begun)
                .containsExactlyInAnyOrder(tuple(Deed.PUBLISH, MORNING, false), tuple(Deed.WITHDRAW, EVENING, false));

        play(published());
        assertThat(alarms.all())
                .extracting(Alarm::deed, Alarm::due, Alarm::shown)
                .containsExactly(tuple(Deed.WITHDRAW, EVENING, true));

        play(new ArticleWithdrawn(id, 1, "hết hạn"));
        assertThat(alarms.all()).isEmpty();
    }

    @Test
    void what_was_called_off_or_has_failed_is_forgotten() {
        play(new PublicationScheduled(id, 1, MORNING, null), new WithdrawalScheduled(id, 1, EVENING, null));
        play(new PublicationUnscheduled(id, 1), new WithdrawalUnscheduled(id, 1));
        assertThat(alarms.all()).isEmpty();

        play(new PublicationRequested(id, 1, List.of(), null), new PublicationFailed(id, 1, "MEDIA_NOT_FOUND", "x"));
        assertThat(alarms.all()).isEmpty();
    }

    @Test
    void a_publication_that_waits_for_its_media_was_due_when_it_was_to_begin() {
        play(new PublicationScheduled(id, 1, Tape.START, null), new PublicationRequested(id, 1, List.of(), null));
        assertThat(alarms.all()).extracting(Alarm::begun, Alarm::due).containsExactly(tuple(true, Tape.START));

        play(published(), new PublicationRequested(id, 2, List.of(), null));
        assertThat(alarms.all()).extracting(Alarm::begun, Alarm::due).containsExactly(tuple(true, Tape.at(1)));
    }

    @Test
    void other_processes_are_told_of_each_change_and_of_nothing_else() {
        play(approved.toArray(ArticleEvent[]::new));
        play(published());
        assertThat(alarms.changes()).doesNotContainKey(tenant);

        play(new WithdrawalScheduled(id, 1, EVENING, null));
        var set = alarms.changes().get(tenant);
        play(published());
        play(new ArticleWithdrawn(id, 1, "sai"));

        assertThat(alarms.changes().get(tenant)).isEqualTo(set + 2);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        var events = new ArrayList<>(approved);
        events.add(new PublicationScheduled(id, 1, MORNING, null));
        events.add(new WithdrawalScheduled(id, 1, EVENING, null));
        events.add(new PublicationUnscheduled(id, 1));
        events.add(new PublicationScheduled(id, 1, MORNING, null));
        events.add(new PublicationRequested(id, 1, List.of(), null));
        var life = events.toArray(ArticleEvent[]::new);
        play(life);
        var rows = rowsOf("article_schedule");

        play(life);

        assertThat(rows).hasSize(2).extracting(row -> row.get("begun")).contains(true);
        assertThat(rowsOf("article_schedule")).containsExactlyInAnyOrderElementsOf(List.<Document>copyOf(rows));
    }

    private ArticlePublished published() {
        return new ArticlePublished(id, 1, "ban-mot", "tin-tuc", MORNING, List.of(), null);
    }

    private void play(ArticleEvent... events) {
        var actor = new Actor("hoa", Actor.Kind.USER, "approver", null);
        var context = new CommitContext(tenant, tenant, actor, null, "c", "c", "c").toMetaData();
        for (var number = 0; number < events.length; number++) {
            var message = new GenericEventMessage<>("event-" + number, events[number], context, Tape.at(number));
            projection.on(events[number], message, message.getTimestamp());
        }
    }
}
