package vn.annals.kernel.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or program may be inside one tenant, or across the platform. */
public enum Role {
    AUTHOR,
    EDITOR,
    APPROVER,
    ADMIN,
    AUDITOR,
    INTEGRATOR,
    PLATFORM_ADMIN,
    PLATFORM_AUDITOR;

    /** The word in tokens, in the ledger and on the wire, such as {@code platform-admin}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean platformWide() {
        return this == PLATFORM_ADMIN || this == PLATFORM_AUDITOR;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
