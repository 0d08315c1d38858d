package vn.annals.media.mediastore;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.media.blob.BytesStore;
import vn.annals.media.blob.FilesStore;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.blob.Stores;
import vn.annals.media.mediastore.Step.What;

/**
 * Finds bytes that nobody needs: files of which nothing speaks, and bytes of which no file is known, or whose file lies in
 * another store since. What came in the last hour may be on its way.
 */
@Component
final class Sweep {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int FILES_AT_ONCE = 5_000;
    private static final int NAMES_AT_ONCE = 500;
    private static final String FILES = "files";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final FilesStore files;
    private final Stores stores;
    private final References references;
    private final SweepSettings settings;
    private final Clock clock;

    Sweep(FilesStore files, Stores stores, References references, SweepSettings settings, Clock clock) {
        this.files = files;
        this.stores = stores;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    /** The place is {@code <part>:<hash>}: first what is known of files, then what lies in each store. */
    Step next(String place, Broom broom) {
        var parts = place.contains(":") ? place.split(":", 2) : new String[] {place.isEmpty() ? FILES : place, ""};
        var steps = new Steps(LONGEST);
        var before = clock.instant().minus(settings.spared());
        return parts[0].equals(FILES)
                ? files(parts[1], before, broom, steps)
                : bytes(store(parts[0]), parts[1], before, broom, steps);
    }

    private Step files(String after, Instant before, Broom broom, Steps steps) {
        if (after.isEmpty() && broom == Broom.REMOVE) {
            files.going().forEach(this::remove);
        }
        String last = null;
        // Before it is asked who speaks of them: what is spoken of afterwards came, or came again, in the last hour.
        var listed = files.list(after, FILES_AT_ONCE);
        var spokenOf = listed.isEmpty() ? Set.<String>of() : references.all();
        for (var file : listed) {
            steps.seen(file);
            if (file.cameAt().isBefore(before) && !spokenOf.contains(file.sha256())) {
                sweep(file, before, broom, steps);
            }
            last = file.sha256();
            if (steps.timeIsUp()) {
                break;
            }
        }
        return steps.until(last == null ? stores.all().getFirst().kind().word() + ":" : FILES + ":" + last);
    }

    private void sweep(KeptFile file, Instant before, Broom broom, Steps steps) {
        if (broom == Broom.SHOW) {
            steps.item(file.sha256(), file.store().word(), What.UNUSED);
        } else if (files.letGo(file.sha256(), before)) {
            remove(file.sha256());
            steps.item(file.sha256(), file.store().word(), What.REMOVED);
            steps.done();
        }
    }

    /** After it was let go. */
    void remove(String sha256) {
        stores.all().forEach(store -> store.remove(sha256));
        files.forget(sha256);
    }

    private Step bytes(BytesStore store, String after, Instant before, Broom broom, Steps steps) {
        String last = null;
        for (var sha256 : store.names(after, NAMES_AT_ONCE)) {
            var file = files.find(sha256);
            if (SHA256.matcher(sha256).matches()
                    && isLeftBehind(file, store, before)
                    && store.broughtAt(sha256).isBefore(before)) {
                sweep(sha256, file, store, broom, steps);
            }
            last = sha256;
            if (steps.timeIsUp()) {
                break;
            }
        }
        return steps.until(last == null ? following(store) : store.kind().word() + ":" + last);
    }

    private static boolean isLeftBehind(Optional<KeptFile> file, BytesStore store, Instant before) {
        return file.isEmpty()
                || (file.get().store() != store.kind()
                        && (file.get().movedAt() == null || file.get().movedAt().isBefore(before)));
    }

    private void sweep(String sha256, Optional<KeptFile> file, BytesStore store, Broom broom, Steps steps) {
        if (broom == Broom.SHOW) {
            steps.item(sha256, store.kind().word(), What.UNUSED);
        } else if (file.isPresent()) {
            // Only a move could want them back, and there is none while this goes on.
            store.remove(sha256);
            steps.item(sha256, store.kind().word(), What.REMOVED);
            steps.done();
        } else if (files.letGoUnknown(sha256)) {
            store.remove(sha256);
            files.forget(sha256);
            steps.item(sha256, store.kind().word(), What.REMOVED);
            steps.done();
        }
    }

    private BytesStore store(String word) {
        return stores.all().stream()
                .filter(store -> store.kind().word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        INVALID_REQUEST.because("after is no place in a sweep").at("/after", "is no place"));
    }

    private @Nullable String following(BytesStore store) {
        var following = stores.all().indexOf(store) + 1;
        return following < stores.all().size()
                ? stores.all().get(following).kind().word() + ":"
                : null;
    }
}
