package vn.annals.auth.read.clients;

import static vn.annals.auth.answer.ClientAnswer.ACTIVE;
import static vn.annals.auth.answer.ClientAnswer.CONVERGING;
import static vn.annals.auth.answer.ClientAnswer.REVOKED;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.ClientAnswer;

/** One client. {@code number} is the commit that made it. The row of a revoked one stays, so that no old event brings it back. */
record ClientsRow(
        String id,
        long number,
        String login,
        String name,
        List<String> roles,
        int revision,
        int converged,
        boolean revoked,
        @Nullable String person,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable String rotation) {

    boolean gone() {
        return revoked && converged >= revision;
    }

    ClientAnswer answer() {
        return new ClientAnswer(
                id, login, name, roles, state(), revoked, person, createdAt, rotatedAt, null, rotation, revision);
    }

    private String state() {
        if (converged < revision) {
            return CONVERGING;
        }
        return revoked ? REVOKED : ACTIVE;
    }
}
