package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.tenancy.Role;

/** What the caller sends to say which roles a member is to have. */
record RolesForm(@Nullable List<@Nullable String> roles) {

    /** Those of people in a tenant; a program is an integrator. */
    static final Set<Role> OF_PEOPLE = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.APPROVER, Role.ADMIN, Role.AUDITOR);

    static final Set<Role> OF_THE_PLATFORM = EnumSet.of(Role.PLATFORM_ADMIN, Role.PLATFORM_AUDITOR);

    private static final int MOST = 20;

    List<String> checked(Set<Role> known) {
        var faults = new ArrayList<FieldFault>();
        var words = words(known, faults);
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST.because("these are no roles of a member").at(faults);
        }
        return words;
    }

    /** Each once, in the order of roles. */
    List<String> words(Set<Role> known, List<FieldFault> faults) {
        var given = roles == null ? List.<@Nullable String>of() : roles;
        if (given.isEmpty()) {
            faults.add(new FieldFault("/roles", "must name a role"));
        } else if (given.size() > MOST) {
            faults.add(new FieldFault("/roles", "may have at most " + MOST + " entries"));
            return List.of();
        }
        var found = EnumSet.noneOf(Role.class);
        for (var at = 0; at < given.size(); at++) {
            var word = given.get(at);
            var role =
                    word == null ? null : Role.of(word).filter(known::contains).orElse(null);
            if (role == null) {
                faults.add(new FieldFault("/roles/" + at, "is no role that can be given here"));
            } else {
                found.add(role);
            }
        }
        return found.stream().map(Role::word).toList();
    }
}
