package vn.annals.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.annals.kernel.tenancy.TenantId;

/** Replays of one ledger by processes that live elsewhere in the world. */
record Replays(Theatre theatre, TenantId tenant) {

    private static final String MAIN = "vn.annals.crash.child.ReplayProcess";
    private static final List<String> ZONES = List.of("Asia/Ho_Chi_Minh", "America/St_Johns");

    // A language whose capitals are others, and a country whose digits are.
    private static final List<List<String>> LOCALES = List.of(List.of("tr", "TR"), List.of("ar", "EG"));

    /** The digest of all rows by batch, zone and locale. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        for (var zone : ZONES) {
            for (var locale : LOCALES) {
                digests.putAll(replay(zone, locale.getFirst(), locale.getLast()));
            }
        }
        return digests;
    }

    private Map<String, String> replay(String zone, String language, String country) {
        var options = List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country);
        var arguments = List.of("uri=" + theatre.database().uri(), "tenant=" + tenant);
        var digests = new ConcurrentSkipListMap<String, String>();
        var place = " in " + zone + " in " + language + "-" + country;
        theatre.launch()
                .start("replay", MAIN, options, arguments, line -> {
                    var parts = line.split(" ", 2);
                    digests.put("by " + parts[0] + place, parts[1]);
                })
                .awaitEnd();
        digests.putIfAbsent("by 1000" + place, "no end");
        return digests;
    }
}
