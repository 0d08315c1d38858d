package vn.annals.article.read.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    List<Change> of(List<Change> page) {
        var persons = members.personsOf(page.stream()
                .filter(Names::isAboutSomebody)
                .map(change -> change.of().id())
                .collect(Collectors.toSet()));
        var actors =
                people.namesOf(page.stream().map(change -> change.actor().id()).collect(Collectors.toSet()));
        var met = people.metOf(page.stream()
                .filter(Names::isAboutSomebody)
                .map(change -> person(change, persons))
                .collect(Collectors.toSet()));
        return page.stream()
                .map(change -> change.named(
                        new Change.Actor(
                                change.actor().id(),
                                actors.getOrDefault(change.actor().id(), ""),
                                change.actor().kind()),
                        isAboutSomebody(change) ? change.of().called(met.get(person(change, persons))) : change.of()))
                .toList();
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
