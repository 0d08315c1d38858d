package vn.annals.kernel.service.command;

import java.util.Optional;
import java.util.UUID;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.Incoming;

/** Names the request being handled; its repeat under one {@code Idempotency-Key} has the same name. */
public final class RequestId {

    private RequestId() {}

    public static UUID current() {
        return given().orElseGet(UUID::randomUUID);
    }

    /** Empty when its sender gave no key. */
    static Optional<UUID> given() {
        return Incoming.find()
                .filter(request -> request.idempotencyKey() != null)
                .map(request -> NameUuid.of(Caller.current().actor(), request));
    }
}
