package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.egress.HostName;
import vn.annals.contracts.tenant.TenantCommand.DescribeTenant;
import vn.annals.kernel.refusal.Refusal.FieldFault;

/** What may be said of a tenant and said anew later. */
record DescribeForm(
        @Nullable String name,
        @Nullable String locality,
        @Nullable List<@Nullable String> hostnames) {

    private static final int LONGEST = 200;
    private static final int MOST_HOSTNAMES = 20;

    DescribeTenant checked(String slug) {
        var faults = new ArrayList<FieldFault>();
        var named = text("/name", name, faults);
        if (named == null) {
            faults.add(new FieldFault("/name", "is missing"));
        }
        var command = new DescribeTenant(
                slug, named == null ? "" : named, text("/locality", locality, faults), hostnames(faults));
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("the tenant is not described as it must be")
                    .at(faults);
        }
        return command;
    }

    private List<String> hostnames(List<FieldFault> faults) {
        var given = hostnames == null ? List.<String>of() : hostnames;
        if (given.size() > MOST_HOSTNAMES) {
            faults.add(new FieldFault("/hostnames", "may have at most " + MOST_HOSTNAMES + " entries"));
        }
        var names = new ArrayList<String>();
        for (var at = 0; at < given.size(); at++) {
            var hostname = given.get(at);
            if (hostname == null || !HostName.isOne(hostname)) {
                faults.add(new FieldFault("/hostnames/" + at, "is no host name in lower case"));
            } else if (!names.contains(hostname)) {
                names.add(hostname);
            }
        }
        return names;
    }

    private static @Nullable String text(String pointer, @Nullable String given, List<FieldFault> faults) {
        var text = given == null ? "" : given.strip();
        if (text.length() > LONGEST) {
            faults.add(new FieldFault(pointer, "may have at most " + LONGEST + " characters"));
        }
        return text.isEmpty() ? null : text;
    }
}
