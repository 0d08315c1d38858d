package vn.annals.kernel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.tenancy.TenantId;

/** What every storage of a ledger owes its tenants. */
public abstract class LedgerContract {

    protected abstract EventStorageEngine open(TenantId tenant);

    /** Appends one commit of {@code count} events of one aggregate. */
    protected abstract void append(EventStorageEngine ledger, TenantId tenant, String aggregate, long first, int count);

    protected abstract TenantId freshTenant();

    @Test
    void events_come_back_in_the_order_of_their_commits() {
        var tenant = freshTenant();
        var ledger = open(tenant);
        append(ledger, tenant, "b", 0, 2);
        append(ledger, tenant, "a", 0, 1);
        append(ledger, tenant, "b", 2, 1);

        assertThat(ledger.readEvents(null, false).map(LedgerContract::place))
                .containsExactly("b/0", "b/1", "a/0", "b/2");
    }

    @Test
    void an_aggregate_is_read_whole_and_from_the_middle() {
        var tenant = freshTenant();
        var ledger = open(tenant);
        for (int commit = 0; commit < 30; commit++) {
            append(ledger, tenant, "a", commit * 10L, 10);
            append(ledger, tenant, "other", commit, 1);
        }
        assertThat(ledger.readEvents("a").asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(300)
                .isSorted();
        assertThat(ledger.readEvents("a", 295).asStream().map(LedgerContract::place))
                .containsExactly("a/295", "a/296", "a/297", "a/298", "a/299");
        assertThat(ledger.lastSequenceNumberFor("a")).contains(299L);
        assertThat(ledger.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void a_sequence_number_is_taken_once() {
        var tenant = freshTenant();
        var ledger = open(tenant);
        append(ledger, tenant, "a", 0, 1);
        append(ledger, tenant, "a", 1, 1);
        assertThatThrownBy(() -> append(ledger, tenant, "a", 0, 1))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> append(ledger, tenant, "a", 1, 1))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);
        assertThat(ledger.readEvents(null, false)).hasSize(2);
    }

    @Test
    void a_reader_resumes_after_any_event() {
        var tenant = freshTenant();
        var ledger = open(tenant);
        append(ledger, tenant, "a", 0, 3);
        append(ledger, tenant, "a", 3, 2);
        var tokens = new ArrayList<TrackingToken>();
        ledger.readEvents(null, false).forEach(event -> tokens.add(event.trackingToken()));

        for (int seen = 0; seen < 5; seen++) {
            assertThat(open(tenant).readEvents(tokens.get(seen), false)).hasSize(4 - seen);
        }
        assertThat(ledger.readEvents(ledger.createHeadToken(), false)).isEmpty();
    }

    @Test
    void tenants_never_meet() {
        var one = freshTenant();
        var other = freshTenant();
        append(open(one), one, "a", 0, 1);
        append(open(other), other, "a", 0, 1);
        assertThat(open(one).readEvents(null, false)).hasSize(1);
        assertThat(open(other).readEvents("a").asStream()).hasSize(1);
    }

    private static String place(EventMessage<?> event) {
        var domain = (DomainEventMessage<?>) event;
        return domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber();
    }
}
