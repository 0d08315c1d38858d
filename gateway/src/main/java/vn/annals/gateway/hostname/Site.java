package vn.annals.gateway.hostname;

import vn.annals.gateway.trace.PathTenant;

/** A tenant's site on a host of its own. */
public record Site(String hostname, String tenant) {

    // Style sheets and the like, the same for every site.
    private static final String ASSETS = "/s/_assets/";

    /**
     * Where a path, with or without a query, is found on the host that all tenants share. What is another tenant's, or of
     * no tenant, is looked for in this site and so is not there.
     */
    public String shared(String target) {
        var query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        return path.startsWith(ASSETS)
                        || PathTenant.in(path).filter(tenant::equals).isPresent()
                ? target
                : "/s/" + tenant + target;
    }
}
