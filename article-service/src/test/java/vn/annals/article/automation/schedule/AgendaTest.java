package vn.annals.article.automation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.contracts.article.ArticleId;

class AgendaTest {

    static final Instant DUE = Instant.parse("2026-01-02T03:00:00Z");

    final Agenda agenda = new Agenda();

    @Test
    void nothing_is_due_before_its_time() {
        agenda.is(List.of(alarm(DUE, false, false)));

        assertThat(agenda.due(DUE.minusMillis(1), 9)).isEmpty();
        assertThat(agenda.hasDue(DUE.minusMillis(1))).isFalse();
        assertThat(agenda.due(DUE, 9)).hasSize(1);
        assertThat(agenda.hasDue(DUE)).isTrue();
    }

    @Test
    void what_was_rung_in_vain_lets_others_go_first_and_comes_again() {
        var stuck = alarm(DUE, false, false);
        var later = alarm(DUE.plusSeconds(1), false, false);
        agenda.is(List.of(stuck, later));
        agenda.rung(stuck, DUE.plusSeconds(1), false);

        assertThat(agenda.due(DUE.plusSeconds(1), 1)).containsExactly(later);
        assertThat(agenda.due(DUE.plusSeconds(2), 9)).containsExactly(later, stuck);
    }

    @Test
    void the_pauses_grow_and_end() {
        var stuck = alarm(DUE, false, false);
        agenda.is(List.of(stuck));
        for (var tries = 0; tries < 40; tries++) {
            agenda.rung(stuck, DUE, false);
        }

        assertThat(agenda.due(DUE.plusSeconds(63), 9)).isEmpty();
        assertThat(agenda.due(DUE.plusSeconds(64), 9)).containsExactly(stuck);
    }

    @Test
    void an_unchanged_alarm_keeps_its_pause_and_a_changed_one_is_rung_at_once() {
        var stuck = alarm(DUE, false, false);
        agenda.is(List.of(stuck));
        agenda.rung(stuck, DUE, true);

        agenda.is(List.of(stuck));
        assertThat(agenda.due(DUE, 9)).isEmpty();

        var shown = new Alarm(stuck.article(), stuck.deed(), DUE, false, true, stuck.event(), stuck.context());
        agenda.is(List.of(shown));
        assertThat(agenda.due(DUE, 9)).containsExactly(shown);
    }

    @Test
    void a_publication_that_waits_for_its_media_is_late_and_not_rung() {
        agenda.is(List.of(alarm(DUE, true, false)));

        assertThat(agenda.due(DUE.plusSeconds(1), 9)).isEmpty();
        assertThat(agenda.overdue(DUE.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void what_finds_nothing_to_do_is_not_late() {
        var idle = alarm(DUE, false, false);
        var stuck = alarm(DUE, false, false);
        agenda.is(List.of(idle, stuck));
        agenda.rung(idle, DUE, true);
        agenda.rung(stuck, DUE, false);

        assertThat(agenda.overdue(DUE)).isZero();
        assertThat(agenda.overdue(DUE.plusSeconds(1))).isEqualTo(1);
    }

    private static Alarm alarm(Instant due, boolean begun, boolean shown) {
        var id = UUID.randomUUID().toString();
        return new Alarm(new ArticleId(id), Deed.PUBLISH, due, begun, shown, "event-" + id, MetaData.emptyInstance());
    }
}
