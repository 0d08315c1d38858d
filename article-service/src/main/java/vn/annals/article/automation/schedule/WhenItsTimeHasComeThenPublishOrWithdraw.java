package vn.annals.article.automation.schedule;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Rings alarms, on every instance: the article takes the first and ignores the rest. Tenants take turns, so that one whose
 * alarms cannot be rung keeps no other waiting.
 */
@Component
class WhenItsTimeHasComeThenPublishOrWithdraw implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WhenItsTimeHasComeThenPublishOrWithdraw.class);
    private static final long BREATH_MILLIS = 500;
    private static final int TENANTS_AT_ONCE = 8;
    private static final int ALARMS_A_TURN = 20;

    private final Agendas agendas;
    private final AutomaticCommands commands;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(TENANTS_AT_ONCE, true);
    private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService timer = newTimer();
    private volatile boolean running;

    WhenItsTimeHasComeThenPublishOrWithdraw(Agendas agendas, AutomaticCommands commands, Clock clock) {
        this.agendas = agendas;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void start() {
        timer = newTimer();
        timer.scheduleWithFixedDelay(this::ringAll, BREATH_MILLIS, BREATH_MILLIS, TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    // A timer that throws never fires again.
    private void ringAll() {
        try {
            agendas.look(clock.instant());
        } catch (RuntimeException away) {
            LOG.warn("Alarms cannot be read now: {}", away.toString());
        }
        agendas.withDue(clock.instant()).stream().filter(waiting::add).forEach(tenant -> Thread.ofVirtual()
                .name("alarms of " + tenant)
                .start(() -> turn(tenant)));
    }

    private void turn(TenantId tenant) {
        turns.acquireUninterruptibly();
        try {
            agendas.of(tenant).due(clock.instant(), ALARMS_A_TURN).stream()
                    .takeWhile(_ -> running)
                    .forEach(alarm -> ring(tenant, alarm));
        } finally {
            turns.release();
            waiting.remove(tenant);
        }
    }

    private void ring(TenantId tenant, Alarm alarm) {
        var foundNothing = false;
        try {
            var accepted = CurrentTenant.callAs(tenant, () -> commands.send(alarm.command(), alarm.because()));
            foundNothing = accepted.commit().isEmpty();
        } catch (Refusal refusal) {
            foundNothing = refusal.code() == ArticleRefusal.ARTICLE_NOT_FOUND;
            LOG.info("The alarm of {} in {} waits: {}", alarm.article(), tenant, refusal.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("The alarm of {} in {} could not be rung", alarm.article(), tenant, broken);
        }
        // It stays until the projection has seen what came of it.
        agendas.of(tenant).rung(alarm, clock.instant(), foundNothing);
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("alarms").factory());
    }
}
