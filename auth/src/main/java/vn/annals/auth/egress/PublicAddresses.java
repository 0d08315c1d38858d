package vn.annals.auth.egress;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells the addresses of the public network from all others. The JDK's own questions miss most of these. */
final class PublicAddresses {

    private static final List<Range> OTHERS = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Range::of)
            .toList();

    // Of IPv6 this alone has been given out; what maps or tunnels addresses of IPv4 lies mostly outside.
    private static final Range GIVEN_OUT = Range.of("2000::/3");

    private PublicAddresses() {}

    static boolean have(InetAddress address) {
        var given = !(address instanceof Inet6Address) || GIVEN_OUT.holds(address);
        return given && OTHERS.stream().noneMatch(range -> range.holds(address));
    }

    private record Range(BigInteger prefix, int rest, int length) {

        static Range of(String words) {
            var parts = words.split("/");
            var first = InetAddress.ofLiteral(parts[0]).getAddress();
            var rest = first.length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new Range(new BigInteger(1, first).shiftRight(rest), rest, first.length);
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            return bytes.length == length
                    && new BigInteger(1, bytes).shiftRight(rest).equals(prefix);
        }
    }
}
