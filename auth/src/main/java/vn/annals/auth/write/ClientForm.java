package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.text.Slug;

/** What the caller sends to create an API client. */
record ClientForm(@Nullable String name, @Nullable List<@Nullable String> roles) {

    private static final int WORD = 40;
    private static final int MARK = 8;
    private static final Set<Role> OF_PROGRAMS = Arrays.stream(Role.values())
            .filter(role -> !role.platformWide())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));

    /** What is wanted, checked. */
    record Wanted(String name, List<String> roles) {

        /** Says whose it is and no other client's: {@code cong-tin-tuc-1a2b3c4d@bac-giang}. */
        String login(String id, String tenant) {
            var word = Slug.of(name);
            var start = word.length() > WORD ? word.substring(0, WORD) : word;
            return (start.isEmpty() ? "client" : start) + "-" + id.substring(0, MARK) + "@" + tenant;
        }
    }

    Wanted checked() {
        var faults = new ArrayList<FieldFault>();
        var wanted = new Wanted(ProgramName.checked(name, faults), new RolesForm(roles).words(OF_PROGRAMS, faults));
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("the client is not described as it must be")
                    .at(faults);
        }
        return wanted;
    }
}
