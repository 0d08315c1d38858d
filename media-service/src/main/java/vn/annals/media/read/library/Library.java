package vn.annals.media.read.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.ReadBarrier;
import vn.annals.kernel.service.tenant.People;
import vn.annals.media.answer.KnownMedia;
import vn.annals.media.answer.MediaAnswer;

/** The rows with the names of those who brought the assets in. */
@Component
class Library implements KnownMedia {

    private final LibraryStore rows;
    private final ReadBarrier barrier;
    private final People people;

    Library(LibraryStore rows, ReadBarrier barrier, People people) {
        this.rows = rows;
        this.barrier = barrier;
        this.people = people;
    }

    Optional<MediaAnswer> find(MediaId id) {
        return rows.find(id).map(row -> answers(List.of(row)).getFirst());
    }

    @Override
    public Optional<MediaAnswer> after(long commit, MediaId id) {
        try {
            barrier.await(LibraryProjection.SLICE, commit);
            return find(id);
        } catch (Refusal behind) {
            return Optional.empty();
        }
    }

    /** One page from behind {@code before} on; {@code next} is where the page after it begins. */
    LibraryPage page(String sought, long before, int size) {
        // One more than asked for tells whether there is a next page.
        var found = rows.list(sought, before, size + 1);
        var shown = found.stream().limit(size).toList();
        var next = found.size() > size ? Long.toString(shown.getLast().commit()) : null;
        return new LibraryPage(answers(shown), next);
    }

    private List<MediaAnswer> answers(List<LibraryRow> shown) {
        var names = people.namesOf(shown.stream().map(LibraryRow::createdBy).collect(Collectors.toSet()));
        return shown.stream().map(row -> answer(row, names)).toList();
    }

    private static MediaAnswer answer(LibraryRow row, Map<String, String> names) {
        var by = new MediaAnswer.By(row.createdBy(), names.getOrDefault(row.createdBy(), row.createdBy()));
        return MediaAnswer.of(row.id(), row.file(), row.description(), row.createdAt(), by);
    }
}
