package vn.annals.auth.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Asked at each connection, which is then made to what is answered here and to nothing else: a name that led to a public
 * host a moment ago, and leads into this network now, leads nowhere.
 */
record PublicHosts(Lookup lookup, Destinations destinations) implements DnsResolver {

    private static final int MOST = 2;

    /** All addresses of a name. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** The name leads to what is not public. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic() {
            super("leads to an address that is not public");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookup.all(host);
        if (!destinations.mayLeadHere(host) && !Arrays.stream(found).allMatch(PublicAddresses::have)) {
            throw new NotPublic();
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
