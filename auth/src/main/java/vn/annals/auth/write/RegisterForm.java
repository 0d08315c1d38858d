package vn.annals.auth.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;

/** What the caller sends to register a tenant. */
record RegisterForm(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String locality,
        @Nullable List<@Nullable String> hostnames) {

    RegisterTenant checked() {
        var taken = slug == null ? "" : slug.strip();
        SlugPolicy.check(taken);
        var told = new DescribeForm(name, locality, hostnames).checked(taken);
        return new RegisterTenant(taken, told.name(), told.locality(), told.hostnames());
    }
}
