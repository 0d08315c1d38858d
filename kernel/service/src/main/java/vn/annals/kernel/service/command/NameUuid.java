package vn.annals.kernel.service.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Ids that come out the same for the same words (RFC 9562, version 5). */
final class NameUuid {

    private static final UUID ANNALS = UUID.fromString("6b1f4f0e-0f0c-5c7e-9d9c-3a2c5f8b7e11");

    private NameUuid() {}

    /** The id of a request that its sender may repeat under one {@code Idempotency-Key}. */
    static UUID of(Actor actor, Incoming request) {
        return of(
                CurrentTenant.get().value(),
                actor.id(),
                request.method(),
                request.path(),
                String.valueOf(request.idempotencyKey()));
    }

    static UUID of(String... words) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(ANNALS.getMostSignificantBits())
                    .putLong(ANNALS.getLeastSignificantBits())
                    .array());
            for (var word : words) {
                // The length goes first, or "ab","c" and "a","bc" would be one name.
                var bytes = word.getBytes(UTF_8);
                sha1.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                sha1.update(bytes);
            }
            var hash = ByteBuffer.wrap(sha1.digest());
            var high = hash.getLong() & ~0xF000L | 0x5000L;
            var low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
