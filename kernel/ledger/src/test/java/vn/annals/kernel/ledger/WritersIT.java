package vn.annals.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.Cable.Fate;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** Writers of one ledger that do not know of each other, on a wire that breaks. */
class WritersIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final int ATTEMPTS = LedgerSettings.DEFAULT.attempts();

    private final TenantId tenant = MONGO.freshTenant();

    @Test
    void processes_that_contend_for_numbers_all_succeed_without_a_hole() throws Exception {
        try (var one = MongoClients.create(MONGO.connectionString());
                var other = MongoClients.create(MONGO.connectionString())) {
            var ledgers = List.of(ledger(one), ledger(other));
            inParallel(16, writer -> append(ledgers.get(writer % 2), "w" + writer, 25));
        }
        assertThat(numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
        for (int writer = 0; writer < 16; writer++) {
            assertThat(ledger(MONGO.client()).readEvents("w" + writer).asStream())
                    .hasSize(25);
        }
    }

    @Test
    void a_process_that_never_stops_writing_lets_a_slower_one_in() throws Exception {
        var busy = ledger(MONGO.client());
        var written = new Semaphore(0);
        var done = new AtomicBoolean();
        throughCable(
                () -> afterAnother(written),
                slow -> inParallel(5, writer -> {
                    if (writer == 0) {
                        try {
                            append(slow, "slow", 3);
                        } finally {
                            done.set(true);
                        }
                    }
                    for (int sequence = 0; !done.get(); sequence++) {
                        busy.appendEvents(Commits.events(tenant, "w" + writer, sequence, 1));
                        written.release();
                    }
                }));
        assertThat(busy.readEvents("slow").asStream()).hasSize(3);
    }

    @Test
    void a_command_sent_to_several_processes_at_once_has_one_effect() throws Exception {
        var ledgers = List.of(ledger(MONGO.client()), ledger(MONGO.client()));
        for (int round = 0; round < 10; round++) {
            var context = Commits.context(tenant, UUID.randomUUID().toString());
            var aggregate = "a" + round;
            var done = new AtomicInteger();
            var refused = new HashSet<Long>();
            inParallel(8, writer -> {
                try {
                    ledgers.get(writer % 2).appendEvents(Commits.events(context, aggregate, 0, 1));
                    done.incrementAndGet();
                } catch (CommandAlreadyCommitted already) {
                    synchronized (refused) {
                        refused.add(already.commit());
                    }
                }
            });
            assertThat(done).hasValue(1);
            assertThat(refused).containsExactly(round + 1L);
        }
        assertThat(documents().countDocuments()).isEqualTo(10);
    }

    @Test
    void a_command_repeated_with_other_events_is_not_done_again() {
        var context = Commits.context(tenant, UUID.randomUUID().toString());
        ledger(MONGO.client()).appendEvents(Commits.events(context, "a", 0, 1));

        assertThatExceptionOfType(CommandAlreadyCommitted.class)
                .isThrownBy(() -> ledger(MONGO.client()).appendEvents(Commits.events(context, "b", 0, 2)))
                .satisfies(already -> assertThat(already.commit()).isEqualTo(1));
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_recognised_and_not_written_twice() throws Exception {
        throughCable(firstThenPasses(2, Fate.LOSES_ITS_ANSWER), ledger -> append(ledger, "a", 3));
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_commit_that_never_arrived_is_sent_again() throws Exception {
        throughCable(firstThenPasses(2, Fate.LOSES_ITS_REQUEST), ledger -> append(ledger, "a", 2));
        assertThat(numbers()).containsExactly(1L, 2L);
    }

    @Test
    void of_many_commits_on_a_breaking_wire_each_is_written_once() throws Exception {
        var count = new AtomicInteger();
        Supplier<Fate> everyThird = () -> Fate.values()[count.getAndIncrement() % 3];
        throughCable(
                everyThird,
                ledger -> inParallel(8, writer -> {
                    for (int sequence = 0; sequence < 10; sequence++) {
                        ledger.appendEvents(Commits.events(tenant, "w" + writer, sequence, 1));
                    }
                }));
        assertThat(numbers())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void a_repeat_is_refused_also_when_its_answer_is_lost() throws Exception {
        var context = Commits.context(tenant, UUID.randomUUID().toString());
        ledger(MONGO.client()).appendEvents(Commits.events(context, "a", 0, 1));
        throughCable(firstThenPasses(1, Fate.LOSES_ITS_ANSWER), ledger -> assertThatExceptionOfType(
                        CommandAlreadyCommitted.class)
                .isThrownBy(() -> ledger.appendEvents(Commits.events(context, "b", 0, 1))));
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void a_server_that_stays_silent_is_given_up_after_some_attempts() throws Exception {
        var tried = new AtomicInteger();
        Supplier<Fate> never = () -> {
            tried.incrementAndGet();
            return Fate.LOSES_ITS_REQUEST;
        };
        throughCable(never, ledger -> assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> ledger.appendEvents(Commits.events(tenant, "a", 0, 1))));
        assertThat(tried).hasValueBetween(2, ATTEMPTS);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void numbers_lost_to_another_process_are_no_failed_attempts() throws Exception {
        var rival = ledger(MONGO.client());
        var lost = new AtomicInteger();
        Supplier<Fate> outrun = () -> {
            if (lost.getAndIncrement() < 3 * ATTEMPTS) {
                rival.appendEvents(Commits.events(tenant, "rival", lost.get() - 1, 1));
            }
            return Fate.PASSES;
        };
        throughCable(outrun, ledger -> ledger.appendEvents(Commits.events(tenant, "a", 0, 1)));

        assertThat(numbers()).hasSize(3 * ATTEMPTS + 1);
        assertThat(rival.readEvents("a").asStream()).hasSize(1);
    }

    @FunctionalInterface
    private interface Work<T> {
        void on(T subject) throws Exception;
    }

    private void throughCable(Supplier<Fate> fates, Work<MongoLedger> work) throws Exception {
        try (var cable = new Cable(MONGO.client(), fates);
                var client = cable.client()) {
            work.on(ledger(client));
        }
    }

    private static Supplier<Fate> firstThenPasses(int times, Fate first) {
        var left = new AtomicInteger(times);
        return () -> left.getAndDecrement() > 0 ? first : Fate.PASSES;
    }

    /** Always too late, unless the others make a break. */
    private static Fate afterAnother(Semaphore written) {
        try {
            written.drainPermits();
            written.tryAcquire(20, TimeUnit.MILLISECONDS);
            return Fate.PASSES;
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static void inParallel(int writers, Work<Integer> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<Void>) () -> {
                        work.on(writer);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private MongoLedger ledger(MongoClient client) {
        return MongoLedger.on(client.getDatabase(tenant.databaseName()), new LedgerSerializer(Commits.NoteEvent.class))
                .open();
    }

    private void append(MongoLedger ledger, String aggregate, int commits) {
        for (int sequence = 0; sequence < commits; sequence++) {
            ledger.appendEvents(Commits.events(tenant, aggregate, sequence, 1));
        }
    }

    private List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        documents().find().sort(new Document("_id", 1)).forEach(found -> numbers.add(found.getLong("_id")));
        return numbers;
    }

    private MongoCollection<Document> documents() {
        return MONGO.client().getDatabase(tenant.databaseName()).getCollection("ledger");
    }
}
