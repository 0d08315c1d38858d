package vn.annals.article.automation.schedule;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.tenancy.CurrentTenant;

/**
 * Rings alarms, on every instance: the article takes the first and ignores the rest. One that cannot be rung now, because
 * the database or a neighbour is away, stays and is rung again.
 */
@Component
class WhenItsTimeHasComeThenPublishOrWithdraw implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WhenItsTimeHasComeThenPublishOrWithdraw.class);
    private static final long BREATH_MILLIS = 500;

    private final AlarmStore alarms;
    private final AutomaticCommands commands;
    private final Clock clock;
    private ScheduledExecutorService timer = newTimer();
    private volatile boolean running;

    WhenItsTimeHasComeThenPublishOrWithdraw(AlarmStore alarms, AutomaticCommands commands, Clock clock) {
        this.alarms = alarms;
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
            alarms.due(clock.instant()).forEach(this::ring);
        } catch (RuntimeException away) {
            LOG.warn("Alarms cannot be read now: {}", away.toString());
        }
    }

    private void ring(Alarm alarm) {
        if (!running) {
            return;
        }
        try {
            CurrentTenant.runAs(alarm.tenant(), () -> commands.send(alarm.command(), alarm.because()));
            alarms.remove(alarm);
        } catch (Refusal refusal) {
            waits(alarm, refusal);
        } catch (RuntimeException broken) {
            LOG.error("The alarm of {} in {} could not be rung", alarm.article(), alarm.tenant(), broken);
        }
    }

    private void waits(Alarm alarm, Refusal refusal) {
        if (refusal.code() == ArticleRefusal.ARTICLE_NOT_FOUND) {
            alarms.remove(alarm);
        }
        LOG.info("The alarm of {} in {} waits: {}", alarm.article(), alarm.tenant(), refusal.getMessage());
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("alarms").factory());
    }
}
