package vn.annals.article.read.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.People;

/** The names that people have now, put beside the ids that the rows have for ever. */
@Component
class Names {

    private final People people;
    private final TitlesStore members;

    Names(People people, TitlesStore members) {
        this.people = people;
        this.members = members;
    }

    /** {@code roots}: what people did that some of these follow from, by the place of what follows. */
    List<Change> of(List<Change> page, Map<Long, Change> roots) {
        var persons = members.personsOf(page.stream()
                .filter(Names::isAboutSomebody)
                .map(change -> change.of().id())
                .collect(Collectors.toSet()));
        var actors = people.namesOf(Stream.concat(page.stream(), roots.values().stream())
                .map(change -> change.actor().id())
                .collect(Collectors.toSet()));
        var met = people.metOf(page.stream()
                .filter(Names::isAboutSomebody)
                .map(change -> person(change, persons))
                .collect(Collectors.toSet()));
        return page.stream()
                .map(change -> change.told(
                        named(change.actor(), actors),
                        isAboutSomebody(change) ? change.of().called(met.get(person(change, persons))) : change.of(),
                        because(roots.get(change.place()), actors)))
                .toList();
    }

    private static Change.Actor named(Change.Actor actor, Map<String, String> names) {
        return new Change.Actor(actor.id(), names.getOrDefault(actor.id(), ""), actor.kind());
    }

    private static Change.@Nullable Because because(@Nullable Change root, Map<String, String> names) {
        return root == null ? null : new Change.Because(root.commit(), root.type(), named(root.actor(), names));
    }

    List<ChangesPage.Acting> ofActors(List<ActorRow> rows) {
        var known = people.namesOf(rows.stream().map(ActorRow::id).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ChangesPage.Acting(row.id(), known.getOrDefault(row.id(), ""), row.kind(), row.at()))
                .toList();
    }

    private static boolean isAboutSomebody(Change change) {
        return change.of().kind().equals(Subject.ACCOUNT) && !change.of().id().isEmpty();
    }

    // The ledger calls some by their account, and others by their membership, which is there before the account.
    private static String person(Change change, Map<String, String> persons) {
        return persons.getOrDefault(change.of().id(), change.of().id());
    }
}
