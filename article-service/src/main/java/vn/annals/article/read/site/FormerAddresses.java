package vn.annals.article.read.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.annals.article.view.AddressClaims;

/** Tells whoever claims an address that it belongs to another article. */
@Component
class FormerAddresses implements AddressClaims {

    private final Sites sites;

    FormerAddresses(Sites sites) {
        this.sites = sites;
    }

    @Override
    public Map<String, String> taken(String article, List<String> addresses) {
        var taken = new LinkedHashMap<String, String>();
        if (!addresses.isEmpty()) {
            var chronicle = sites.now("").chronicle();
            addresses.forEach(address -> chronicle
                    .formerlyExactly(address)
                    .filter(holder -> !holder.equals(article))
                    .ifPresent(holder -> taken.put(address, holder)));
        }
        return taken;
    }
}
