package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.annals.kernel.service.read.Portion;

/** Somebody who has changed something, and when last. */
record ActorRow(String id, String kind, Instant at) {

    static final Comparator<ActorRow> LAST_FIRST =
            Comparator.comparing(ActorRow::at).reversed().thenComparing(ActorRow::id);

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,16})_(.{1,200})");

    /** Those who stand behind the place that is named. */
    static Predicate<ActorRow> after(Portion portion) {
        return portion.from(
                        PLACE,
                        place -> new ActorRow(place.group(2), "", Instant.ofEpochMilli(Long.parseLong(place.group(1)))))
                .<Predicate<ActorRow>>map(last -> row -> LAST_FIRST.compare(row, last) > 0)
                .orElse(row -> true);
    }

    String place() {
        return at.toEpochMilli() + "_" + id;
    }
}
