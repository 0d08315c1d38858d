package vn.annals.media.mediastore;

import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;
import vn.annals.media.blob.BytesStore;
import vn.annals.media.blob.FilesStore;
import vn.annals.media.blob.StoreKind;
import vn.annals.media.blob.Stores;

/** Changes nothing that a ledger tells of, so that nothing is written there. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/media-store")
class MediaStoreEndpoint {

    private final FilesStore files;
    private final Stores stores;
    private final TurnStore turns;
    private final Move move;
    private final Verify verify;
    private final Sweep sweep;

    MediaStoreEndpoint(FilesStore files, Stores stores, TurnStore turns, Move move, Verify verify, Sweep sweep) {
        this.files = files;
        this.stores = stores;
        this.turns = turns;
        this.move = move;
        this.verify = verify;
        this.sweep = sweep;
    }

    /** The chosen store, all that this service knows, and how many files the tenant has. */
    record Standing(StoreKind store, List<StoreKind> known, long files) {}

    record PlaceForm(@Nullable String after) {

        String place() {
            return after == null ? "" : after;
        }
    }

    record SweepForm(@Nullable String after, @Nullable Boolean remove) {

        String place() {
            return after == null ? "" : after;
        }

        Broom broom() {
            return Boolean.TRUE.equals(remove) ? Broom.REMOVE : Broom.SHOW;
        }
    }

    @AllowedRoles({PLATFORM_ADMIN, PLATFORM_AUDITOR})
    @GetMapping
    @Reads({})
    Standing show() {
        var known = stores.all().stream().map(BytesStore::kind).toList();
        return new Standing(stores.chosen().kind(), known, files.count());
    }

    @AllowedRoles(PLATFORM_ADMIN)
    @PostMapping("/move")
    Step move(@RequestBody PlaceForm form) {
        return turns.inTurn(() -> move.next(form.place()));
    }

    @AllowedRoles(PLATFORM_ADMIN)
    @PostMapping("/verify")
    Step verify(@RequestBody PlaceForm form) {
        return verify.next(form.place());
    }

    @AllowedRoles(PLATFORM_ADMIN)
    @PostMapping("/sweep")
    Step sweep(@RequestBody SweepForm form) {
        return turns.inTurn(() -> sweep.next(form.place(), form.broom()));
    }
}
