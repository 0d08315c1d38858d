package vn.annals.auth.egress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a tenant may name. Where their names lead is looked at when they are called: it may be elsewhere by then. */
public final class Destinations {

    static final String THIS_MACHINE = "localhost";

    private static final int LONGEST = 1_000;
    private static final int USUAL = -1;
    private static final Set<Integer> PORTS = Set.of(USUAL, 443, 8443);

    private final boolean local;

    Destinations(boolean local) {
        this.local = local;
    }

    /** What is wrong with it, if anything is. */
    public Optional<String> fault(String url) {
        if (url.isEmpty()) {
            return Optional.of("is missing");
        }
        if (url.length() > LONGEST) {
            return Optional.of("may have at most " + LONGEST + " characters");
        }
        try {
            return fault(new URI(url));
        } catch (URISyntaxException noAddress) {
            return Optional.of("is no address");
        }
    }

    private Optional<String> fault(URI url) {
        if (isOnThisMachine(url)) {
            return Optional.empty();
        }
        if (!"https".equals(url.getScheme())) {
            return Optional.of("must begin with https://");
        }
        if (url.getHost() == null || !HostName.isOne(url.getHost().toLowerCase(Locale.ROOT))) {
            return Optional.of("must name a host, not an address of the network");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("must have neither a user nor a fragment");
        }
        return PORTS.contains(url.getPort()) ? Optional.empty() : Optional.of("may have the ports 443 and 8443 only");
    }

    boolean mayLeadHere(String host) {
        return local && host.equals(THIS_MACHINE);
    }

    private boolean isOnThisMachine(URI url) {
        return url.getHost() != null
                && mayLeadHere(url.getHost())
                && "http".equals(url.getScheme())
                && url.getRawUserInfo() == null;
    }
}
