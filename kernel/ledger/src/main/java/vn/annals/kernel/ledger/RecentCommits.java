package vn.annals.kernel.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Which commit each of the last commands led to, so that the usual question needs no query. */
final class RecentCommits {

    private static final int MOST = 1024;

    private final LinkedHashMap<String, Long> commits = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };
    private long highest;

    synchronized void put(String command, long number) {
        commits.put(command, number);
        highest = Math.max(highest, number);
    }

    synchronized OptionalLong get(String command) {
        var number = commits.get(command);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    synchronized long highest() {
        return highest;
    }
}
