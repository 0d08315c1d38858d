package vn.annals.article.read.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Talk;
import vn.annals.article.read.Tape;
import vn.annals.contracts.account.AccountEvent.RoleTaken;
import vn.annals.contracts.account.AccountEvent.SignedIn;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.drift.DriftEvent.RolesRestored;
import vn.annals.contracts.ledger.ExportEvent.ExportOrdered;
import vn.annals.contracts.member.InvitationEvent.InvitationSent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberId;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.read.Portion;

class ChangesProjectionIT extends SliceIT {

    static final SectionId NEWS = new SectionId("tin-tuc");

    final Tape tape = Tape.ofALife();
    final Talk talk = new Talk(tape.id);
    final ChangesStore store = new ChangesStore(database);
    final TitlesStore titles = new TitlesStore(database);
    final Changes changes = new Changes(store, new Names(people, titles), new Causes(store, _ -> OptionalLong.empty()));
    final ChangesProjection projection = new ChangesProjection(store, titles, new Scrutiny(titles));

    @Test
    void a_change_says_what_the_thing_was_called_at_the_time() {
        play();

        var lan = changes.find(FindChanges.all().by("lan")).items();

        assertThat(lan).extracting(Change::commit).containsExactly(11L, 5L, 4L, 2L, 1L);
        assertThat(lan)
                .extracting(change -> change.of().title())
                .containsExactly("Bản ba", "Bản hai", "Bản hai", "Bản một", "Bản một");
        assertThat(lan.getLast().note()).isEqualTo("bản đầu");
        assertThat(lan.getLast().actor().name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(lan.getLast().command()).isEqualTo("c0");
    }

    @Test
    void a_section_keeps_the_name_it_had() {
        play();

        var timeline =
                changes.find(FindChanges.all().of(Subject.SECTION, "tin-tuc")).items();

        assertThat(timeline)
                .extracting(change -> change.of().title())
                .containsExactly("Tin mới", "Tin mới", "Tin mới", "Tin tức");
        assertThat(timeline.get(2).facts()).containsEntry("name", "Tin mới");
    }

    @Test
    void several_lists_are_asked_at_once() {
        play();

        var found = changes.find(FindChanges.all()
                        .by("hoa")
                        .of(Subject.ARTICLE, tape.id.value())
                        .ofTypes(
                                List.of("article.ArticleReturned", "comment.CommentResolved", "section.SectionOpened")))
                .items();

        assertThat(found)
                .extracting(Change::type)
                .containsExactly("comment.CommentResolved", "article.ArticleReturned");
    }

    @Test
    void a_span_of_time_has_both_its_ends() {
        play();

        var all = FindChanges.all().between(Tape.at(2), Tape.at(4));
        assertThat(changes.find(all).items()).extracting(Change::commit).containsExactly(5L, 4L, 3L);
        assertThat(changes.find(all.by("hoa")).items())
                .extracting(Change::commit)
                .containsExactly(3L);
        assertThat(changes.find(FindChanges.all().between(null, Tape.at(-1))).items())
                .isEmpty();
        assertThat(changes.find(FindChanges.all().between(Tape.at(500), null)).items())
                .isEmpty();
        assertThat(changes.find(FindChanges.all().between(Tape.at(4), Tape.at(2)))
                        .items())
                .isEmpty();
    }

    @Test
    void pages_follow_on_whatever_lies_between_them() {
        // Commits of other services lie between ours, and blocks of commits without any.
        var commits = new ArrayList<>(
                LongStream.rangeClosed(1, 130).map(number -> number * 7).boxed().toList());
        commits.add(5_000L);
        commits.add(60_000L);
        for (var commit : commits) {
            var event = new ArticleRevised(tape.id, 1, Tape.text("Bản", "tin-tuc"), null);
            projection.on(event, Instant.EPOCH.plusSeconds(commit), meta(commit, 0));
        }

        for (var wanted : List.of(FindChanges.all(), FindChanges.all().by("lan"))) {
            var read = new ArrayList<Long>();
            var page = changes.find(wanted);
            for (; page.next() != null; page = changes.find(wanted.page(new Portion(page.next(), null)))) {
                assertThat(page.items()).hasSize(50);
                page.items().forEach(change -> read.add(change.commit()));
            }
            page.items().forEach(change -> read.add(change.commit()));
            assertThat(read).isEqualTo(commits.reversed());
        }
        var early = FindChanges.all().between(Instant.EPOCH.plusSeconds(900), Instant.EPOCH.plusSeconds(59_999));
        assertThat(changes.find(early).items()).extracting(Change::commit).containsExactly(5_000L, 910L, 903L);
    }

    @Test
    void all_who_acted_are_known_and_when_last() {
        play();

        assertThat(changes.people(new Portion(null, null)).items())
                .extracting(ChangesPage.Acting::id)
                .containsExactly("hoa", "lan", "annals");
        assertThat(changes.people(new Portion(null, null)).items().get(1).lastActed())
                .isEqualTo(Tape.at(10));
    }

    @Test
    void a_sign_in_is_the_deed_of_who_came_and_a_change_by_hand_of_whose_hand_it_was() {
        comings();

        var all = changes.find(FindChanges.all()).items();

        assertThat(all)
                .extracting(Change::type)
                .containsExactly("drift.RolesRestored", "account.RoleTaken", "account.SignedIn");
        assertThat(all).extracting(change -> change.actor().id()).containsExactly("auth", "hand", "lan");
        assertThat(all).extracting(change -> change.of().id()).containsOnly("lan");
        assertThat(all.get(0).facts()).containsEntry("roles", List.of("editor"));
        assertThat(all.get(2).facts())
                .containsEntry("client", "annals-gateway")
                .containsEntry("happenedAt", "2026-11-28T08:00:00Z");
        assertThat(changes.find(FindChanges.all().by("hand")).items()).hasSize(1);
    }

    @Test
    void accounts_can_be_left_out() {
        play();
        comings();
        var without = FindChanges.all().without(Subject.CONFIDENTIAL);

        assertThat(changes.find(without).items())
                .noneMatch(change -> change.of().kind().equals(Subject.ACCOUNT));
        assertThat(changes.find(without.by("lan")).items())
                .isNotEmpty()
                .extracting(Change::type)
                .doesNotContain("account.SignedIn");
        assertThat(changes.find(FindChanges.all().by("lan")).items())
                .extracting(Change::type)
                .contains("account.SignedIn");
    }

    @Test
    void what_was_published_by_its_last_writer_or_anew_is_found() {
        play();
        publish("hoa", "user", 30);
        publish("lan", "user", 31);
        publish("annals", "system", 32);

        assertThat(changes.find(FindChanges.all().answering("published-alone")).items())
                .extracting(Change::commit)
                .containsExactly(30L);
        assertThat(changes.find(FindChanges.all().answering("published-again")).items())
                .extracting(Change::commit)
                .containsExactly(32L, 31L, 30L);
    }

    // Hoa wrote revision 3, and the article was public before.
    private void publish(String actor, String kind, long commit) {
        var event = new ArticlePublished(tape.id, 3, "ban-hai", "tin-tuc", Tape.at(30), List.of(), null);
        projection.on(
                event,
                Tape.at(30),
                MetaData.from(Map.of("commit", commit, "index", 0, "actor", actor, "actorKind", kind)));
    }

    @Test
    void who_was_given_which_roles_is_told_by_name() {
        offices();

        var all = changes.find(FindChanges.all()).items();

        assertThat(all)
                .extracting(Change::type)
                .containsExactly(
                        "export.ExportOrdered",
                        "invitation.InvitationSent",
                        "webhook.WebhookRegistered",
                        "client.ClientCreated",
                        "member.MemberConverged",
                        "member.MemberInvited");
        assertThat(all.getLast().of().title()).isEqualTo("Trần Thị Hoa");
        assertThat(all.getLast().facts()).containsEntry("roles", List.of("approver"));
        assertThat(all.get(1).of().title()).isEqualTo("Trần Thị Hoa");
        assertThat(all.get(1).facts()).containsEntry("letter", 1);
        assertThat(all.get(2).of().title()).isEqualTo("Tìm kiếm");
        assertThat(all.get(2).facts()).containsOnlyKeys("types");
        assertThat(all.get(3).of().title()).isEqualTo("Cổng tin");
        assertThat(all.getFirst().facts()).containsEntry("from", 2L).doesNotContainKey("articles");
        assertThat(changes.find(FindChanges.all().in(21L)).items())
                .extracting(Change::type)
                .containsExactly("member.MemberConverged");
        assertThat(changes.find(FindChanges.all().without(Subject.CONFIDENTIAL)).items())
                .isEmpty();
    }

    private void offices() {
        var uuid = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";
        var member = new MemberId(uuid);
        projection.on(new MemberInvited(member, 1, List.of("approver")), Tape.at(20), meta(20, 0));
        projection.on(new MemberConverged(member, 1, "hoa"), Tape.at(21), system(21));
        var program = new ClientCreated(new ClientId(uuid), 1, "cong@bac-giang", "Cổng tin", List.of("integrator"));
        projection.on(program, Tape.at(22), meta(22, 0));
        var types = List.of("vn.annals.site.SettingsChanged");
        var webhook = new WebhookRegistered(new WebhookId(uuid), "Tìm kiếm", "https://tim.example/", types);
        projection.on(webhook, Tape.at(22), meta(22, 1));
        projection.on(new InvitationSent(member, 1), Tape.at(23), system(23));
        projection.on(new ExportOrdered(uuid, 23, 2L, null, List.of()), Tape.at(24), meta(24, 0));
    }

    private void comings() {
        var at = Instant.parse("2026-11-28T08:00:00Z");
        var member = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
        projection.on(new SignedIn("e1", at, member, "lan", "annals-gateway", null), Tape.at(30), system(30));
        projection.on(new RoleTaken("e2", at, "hand", "lan", "editor"), Tape.at(31), system(31));
        projection.on(new RolesRestored(member, "lan", List.of("editor")), Tape.at(32), system(32));
    }

    private static MetaData system(long commit) {
        return MetaData.from(Map.of("commit", commit, "index", 0, "actor", "auth", "actorKind", "system"));
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        comings();
        publish("hoa", "user", 40);
        offices();
        var rows = rowsOf("article_changes");
        var known = rowsOf("article_changes_titles");

        play();
        comings();
        publish("hoa", "user", 40);
        offices();

        assertThat(rowsOf("article_changes")).isEqualTo(rows);
        assertThat(rowsOf("article_changes_titles")).isEqualTo(known);
    }

    @Test
    void an_event_that_comes_again_later_still_finds_the_title_of_its_time() {
        play();
        var rows = rowsOf("article_changes");

        tape.play(3, (event, _, at, meta) -> projection.on(event, at, meta));

        assertThat(rowsOf("article_changes")).isEqualTo(rows);
    }

    private void play() {
        tape.playAll((event, _, at, meta) -> projection.on(event, at, meta));
        talk.play(projection::on);
        List<SectionEvent> section = List.of(
                new SectionOpened(NEWS, "Tin tức", 1, null),
                new SectionRenamed(NEWS, "Tin mới"),
                new SectionReaddressed(NEWS, "tin-moi"),
                new SectionClosed(NEWS));
        for (var sequence = 0; sequence < section.size(); sequence++) {
            // What one command did stands in one commit.
            projection.on(section.get(sequence), sequence, Tape.at(20), meta("hoa", 20, sequence));
        }
        var settings = new SettingsChanged(SiteId.OF_THE_TENANT, 1, SiteSettings.FIRST);
        projection.on(settings, Tape.at(21), meta("hoa", 21, 0));
    }

    private static MetaData meta(long commit, int index) {
        return meta("lan", commit, index);
    }

    private static MetaData meta(String actor, long commit, int index) {
        return MetaData.from(Map.of("commit", commit, "index", index, "actor", actor, "actorKind", "user"));
    }
}
