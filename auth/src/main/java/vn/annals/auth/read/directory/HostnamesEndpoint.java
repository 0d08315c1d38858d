package vn.annals.auth.read.directory;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.service.tenant.TenantDirectory;

/** For the gateway, which has no route to this: the tenant of every hostname. */
@RestController
class HostnamesEndpoint {

    private final TenantDirectory tenants;

    HostnamesEndpoint(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/hostnames")
    @PublicAccess
    @Reads({})
    Map<String, String> hostnames() {
        return tenants.hostnames();
    }
}
