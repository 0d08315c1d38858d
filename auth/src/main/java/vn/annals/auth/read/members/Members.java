package vn.annals.auth.read.members;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.contact.ContactStore;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Members implements KnownMembers {

    private static final int USUAL = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,15}");

    private final MembersStore members;
    private final ContactStore contacts;
    private final ReadBarrier barrier;

    Members(MembersStore members, ContactStore contacts, ReadBarrier barrier) {
        this.members = members;
        this.contacts = contacts;
        this.barrier = barrier;
    }

    @Override
    public Optional<MemberAnswer> after(long commit, MemberId member) {
        barrier.await(MembersProjection.SLICE, commit);
        return find(member);
    }

    @Override
    public boolean isRemoved(MemberId member) {
        return members.find(member).filter(MembersRow::removed).isPresent();
    }

    @Override
    public List<MemberAnswer> all() {
        barrier.awaitEverything(MembersProjection.SLICE);
        return answers(present());
    }

    @Override
    public Map<String, MemberId> among(Set<String> persons) {
        var found = new HashMap<String, MemberId>();
        for (var row : present()) {
            var person = row.person();
            if (person != null && persons.contains(person)) {
                found.put(person, new MemberId(row.id()));
            }
        }
        return found;
    }

    private List<MembersRow> present() {
        return members.all().stream().filter(row -> !row.gone()).toList();
    }

    private Optional<MemberAnswer> find(MemberId member) {
        return members.find(member)
                .filter(row -> !row.gone())
                .map(row -> row.answer(contacts.find(member).orElse(null)));
    }

    ResponseEntity<MemberAnswer> shown(String id) {
        var answer = find(known(id)).orElseThrow(Members::nobody);
        return Answers.read(answer.revision(), answer);
    }

    MembersPage page(Portion portion) {
        var after =
                portion.from(PLACE, number -> Long.parseLong(number.group())).orElse(0L);
        var limit = portion.limit(USUAL);
        var rest = members.all().stream()
                .filter(row -> !row.gone() && row.number() > after)
                .sorted(Comparator.comparingLong(MembersRow::number))
                .toList();
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        var next = rest.size() > shown.size() ? Long.toString(shown.getLast().number()) : null;
        return new MembersPage(answers(shown), next);
    }

    private static MemberId known(String id) {
        try {
            return new MemberId(id);
        } catch (IllegalArgumentException noId) {
            throw nobody();
        }
    }

    private static Refusal nobody() {
        return MEMBER_NOT_FOUND.because("there is no such member");
    }

    private List<MemberAnswer> answers(List<MembersRow> rows) {
        var named = contacts.of(rows.stream().map(MembersRow::id).toList());
        return rows.stream().map(row -> row.answer(named.get(row.id()))).toList();
    }
}
