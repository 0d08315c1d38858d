package vn.annals.media.read.timeline;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.tenant.People;
import vn.annals.media.answer.MediaAnswer;

/** Answers what happened to an asset, newest first, with the names of those who did it. */
@Component
class Timeline {

    private static final int USUAL = 50;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final TimelineStore rows;
    private final People people;

    Timeline(TimelineStore rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    TimelinePage<TimelineEntry> events(MediaId asset, Portion portion) {
        var newest = newest(size(asset).events(), portion);
        var limit = portion.limit(USUAL);
        var page = rows.events(asset, newest, limit);
        var names =
                people.namesOf(page.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet()));
        return new TimelinePage<>(
                page.stream()
                        .map(entry ->
                                entry.named(names.getOrDefault(entry.actor().id(), "")))
                        .toList(),
                next(newest, limit));
    }

    TimelinePage<TimelinePage.Revision> revisions(MediaId asset, Portion portion) {
        var newest = newest(size(asset).revisions(), portion);
        var limit = portion.limit(USUAL);
        var page = rows.revisions(asset, newest, limit);
        var names = people.namesOf(page.stream().map(row -> row.deed().by()).collect(Collectors.toSet()));
        return new TimelinePage<>(page.stream().map(row -> revision(row, names)).toList(), next(newest, limit));
    }

    private TimelineStore.Size size(MediaId asset) {
        return rows.size(asset).orElseThrow(() -> MEDIA_NOT_FOUND.because("there is no such asset"));
    }

    private static int newest(int all, Portion portion) {
        return portion.from(NUMBER, cursor -> Math.min(all, Integer.parseInt(cursor.group())))
                .orElse(all);
    }

    private static @Nullable String next(int newest, int limit) {
        return newest > limit ? String.valueOf(newest - limit) : null;
    }

    private static TimelinePage.Revision revision(RevisionRow row, Map<String, String> names) {
        var deed = row.deed();
        var file = row.file();
        var said = row.description();
        return new TimelinePage.Revision(
                row.revision(),
                deed.at(),
                new TimelinePage.Person(deed.by(), names.getOrDefault(deed.by(), "")),
                deed.note(),
                deed.commit(),
                file.sha256(),
                MediaAnswer.address(file, "original." + file.extension()),
                file.name(),
                file.width(),
                file.height(),
                said.alt(),
                said.caption(),
                said.credit(),
                said.licence(),
                said.source(),
                said.tags(),
                said.folder());
    }
}
