package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.HOSTNAME_TAKEN;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDirectory;

/** The names under which sites answer: each belongs to one tenant, that of a closed one to nobody else for ever. */
@Component
class Hostnames {

    private final TenantDirectory tenants;

    Hostnames(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    // Of two asked for in the same moment both pass here; the directory of every service gives the name to the first.
    void mustBeFree(List<String> hostnames, String slug) {
        for (var at = 0; at < hostnames.size(); at++) {
            var owner = tenants.findByHostname(hostnames.get(at));
            if (owner.isPresent() && !owner.get().slug().equals(slug)) {
                throw HOSTNAME_TAKEN
                        .because("another tenant's site answers under this name")
                        .at("/hostnames/" + at, "is another tenant's");
            }
        }
    }
}
