package vn.annals.media.mediastore;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.media.blob.ArrivalsStore;
import vn.annals.media.blob.ArrivalsStore.Expected;
import vn.annals.media.blob.FilesStore;

/**
 * Takes away what an upload has brought that came to no end: its process was killed, or what it asked for was refused. What
 * anything speaks of stays, and so does what may be on its way.
 */
@Component
class Unfinished {

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    private final ArrivalsStore arrivals;
    private final FilesStore files;
    private final Sweep sweep;
    private final References references;
    private final TurnStore turns;
    private final SweepSettings settings;
    private final Clock clock;

    Unfinished(
            ArrivalsStore arrivals,
            FilesStore files,
            Sweep sweep,
            References references,
            TurnStore turns,
            SweepSettings settings,
            Clock clock) {
        this.arrivals = arrivals;
        this.files = files;
        this.sweep = sweep;
        this.references = references;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the current tenant. */
    void tidy() {
        var before = clock.instant().minus(settings.spared());
        var left = arrivals.before(before);
        if (!left.isEmpty()) {
            var spokenOf = references.all();
            turns.inTurn(() -> {
                left.forEach(expected -> {
                    if (!spokenOf.contains(expected.sha256())) {
                        takeAway(expected);
                    }
                    arrivals.forget(expected);
                });
                return left.size();
            });
        }
    }

    private void takeAway(Expected expected) {
        var sha256 = expected.sha256();
        var before = clock.instant().minus(settings.spared());
        if (files.letGo(sha256, before) || (files.find(sha256).isEmpty() && files.letGoUnknown(sha256))) {
            sweep.remove(sha256);
            LOG.info("Took away {}, which an upload that came to no end had brought", sha256);
        }
    }
}
