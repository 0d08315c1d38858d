package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.refusal.Refusal;

/** What goes wrong with Keycloak; that it goes well with the real one is the stories' to show. */
class MemberRealmTest {

    private static final String SLUG = "cao-bang";
    private static final String EMAIL = "lan@cao-bang.example";

    private final RealmStandIn keycloak = new RealmStandIn();
    private final KeycloakConfiguration beans = new KeycloakConfiguration();
    private final RealmCalls calls = beans.realmCalls(keycloak.settings());
    private final MemberRealm realm = beans.memberRealm(calls);

    @BeforeEach
    void open_the_tenant() {
        beans.tenantRealm(calls).converge(SLUG, "Tỉnh ủy");
        keycloak.writes.clear();
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_member_gets_an_account_the_organization_and_the_groups() {
        var person = realm.converge(SLUG, wish("author", "editor"));

        assertThat(keycloak.users).containsKey(person);
        assertThat(keycloak.users.get(person).path("email").asString()).isEqualTo(EMAIL);
        assertThat(keycloak.users.get(person).path("firstName").asString()).isEqualTo("Nguyễn Thị");
        assertThat(keycloak.users.get(person).path("lastName").asString()).isEqualTo("Lan");
        assertThat(keycloak.users.get(person).at("/requiredActions/0").asString())
                .isEqualTo("UPDATE_PASSWORD");
        assertThat(groupsOf(person)).containsExactly("author", "editor");
    }

    @Test
    void one_who_is_as_wished_is_left_alone() {
        realm.converge(SLUG, wish("author"));
        keycloak.writes.clear();

        realm.converge(SLUG, wish("author"));

        assertThat(keycloak.writes).isEmpty();
    }

    @Test
    void an_account_that_is_there_is_taken_as_it_is() {
        var person = keycloak.account(EMAIL, EMAIL);

        assertThat(realm.converge(SLUG, wish("author"))).isEqualTo(person);
        assertThat(keycloak.users).hasSize(1);
    }

    @Test
    void the_account_stays_the_members_when_its_address_changes() {
        var person = realm.converge(SLUG, wish("author"));
        keycloak.users.clear();
        keycloak.account(person, "lan.nguyen@example.org");

        assertThat(realm.converge(SLUG, wish(person, true, "editor"))).isEqualTo(person);
        assertThat(groupsOf(person)).containsExactly("editor");
    }

    @Test
    void a_name_that_keycloak_does_not_take_is_asked_for_at_the_first_sign_in() {
        var wish = new MemberWish("m-1", null, EMAIL, "Lan (phòng hành chính)", List.of("author"), true);

        var person = realm.converge(SLUG, wish);

        assertThat(keycloak.users.get(person).has("firstName")).isFalse();
        assertThat(groupsOf(person)).containsExactly("author");
    }

    @Test
    void somebody_else_may_be_called_by_the_address() {
        keycloak.account("u-other", "other@cao-bang.example");
        keycloak.names.add(EMAIL);

        var person = realm.converge(SLUG, wish("author"));

        assertThat(keycloak.users.get(person).path("username").asString()).isEqualTo("m-1");
        assertThat(keycloak.users.get(person).path("email").asString()).isEqualTo(EMAIL);
    }

    @Test
    void an_account_that_was_switched_off_is_switched_on_for_who_may_do_something() {
        var person = realm.converge(SLUG, wish("author"));
        keycloak.off.add(person);
        var told = new ArrayList<Mended>();

        realm.converge(SLUG, wish(person, true), told::add);
        assertThat(keycloak.off).contains(person);
        told.clear();
        realm.converge(SLUG, wish(person, true, "author"), told::add);

        assertThat(keycloak.off).isEmpty();
        assertThat(told).containsExactly(new Mended.AccountEnabled(), new Mended.RoleGiven("author"));
    }

    @Test
    void a_stranger_is_put_out_and_keeps_the_account() {
        var stranger = keycloak.account("u-9", "la@example.org");
        keycloak.members.computeIfAbsent(SLUG, _ -> new TreeSet<>()).add(stranger);
        keycloak.members.computeIfAbsent(SLUG + "/admin", _ -> new TreeSet<>()).add(stranger);
        keycloak.sessions.add(stranger);
        var told = new ArrayList<Mended>();

        realm.expel(SLUG, stranger, told::add);

        assertThat(told).containsExactly(new Mended.RoleTaken("admin"), new Mended.Left(), new Mended.SignedOut());
        assertThat(keycloak.members.get(SLUG)).doesNotContain(stranger);
        assertThat(keycloak.users).containsKey(stranger);
    }

    @Test
    void a_disabled_member_is_in_no_group_and_signed_out() {
        var person = realm.converge(SLUG, wish("author", "admin"));
        keycloak.sessions.add(person);

        realm.converge(SLUG, wish(person, true));

        assertThat(groupsOf(person)).isEmpty();
        assertThat(keycloak.members.get(SLUG)).contains(person);
        assertThat(keycloak.sessions).isEmpty();
    }

    @Test
    void a_removed_member_is_out_of_the_organization_and_keeps_the_account() {
        var person = realm.converge(SLUG, wish("author"));
        keycloak.sessions.add(person);

        realm.converge(SLUG, wish(person, false));

        assertThat(groupsOf(person)).isEmpty();
        assertThat(keycloak.members.get(SLUG)).doesNotContain(person);
        assertThat(keycloak.sessions).isEmpty();
        assertThat(keycloak.users).containsKey(person);
    }

    @Test
    void one_who_never_had_an_account_is_removed_without() {
        assertThat(realm.converge(SLUG, wish(null, false))).isNull();
        assertThat(keycloak.writes).isEmpty();
    }

    @Test
    void on_the_platform_somebody_gets_roles_of_the_realm_and_loses_them_before_being_signed_out() {
        var person = realm.converge("platform", wish("platform-admin"));
        assertThat(keycloak.holds(person, "platform-admin")).isTrue();
        assertThat(keycloak.members.get(SLUG)).doesNotContain(person);

        realm.converge("platform", wish(person, true, "platform-auditor"));
        assertThat(keycloak.holds(person, "platform-admin")).isFalse();
        assertThat(keycloak.holds(person, "platform-auditor")).isTrue();

        keycloak.sessions.add(person);
        var told = new ArrayList<Mended>();
        realm.converge("platform", wish(person, false), told::add);
        assertThat(told)
                .containsExactly(new Mended.RoleTaken("platform-auditor"), new Mended.Left(), new Mended.SignedOut());
        assertThat(keycloak.users).containsKey(person);
        realm.converge("platform", wish(person, false), told::add);
        assertThat(told).hasSize(3);
    }

    @Test
    void an_organization_that_is_not_whole_is_waited_for() {
        keycloak.groups.remove(SLUG + "/editor");

        assertUnavailable(wish("editor"));
        beans.tenantRealm(calls).converge(SLUG, "Tỉnh ủy");

        assertThat(groupsOf(realm.converge(SLUG, wish("editor")))).containsExactly("editor");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_person() {
        keycloak.failNext(400);

        assertThatThrownBy(() -> realm.converge(SLUG, wish("author")))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining(EMAIL);
        assertThat(wish("author").toString()).doesNotContain(EMAIL, "Lan");
    }

    @Test
    void a_keycloak_that_is_gone_is_waited_for() {
        keycloak.close();

        assertUnavailable(wish("author"));
    }

    private void assertUnavailable(MemberWish wish) {
        assertThat(catchThrowableOfType(Refusal.class, () -> realm.converge(SLUG, wish))
                        .code())
                .isEqualTo(SERVICE_UNAVAILABLE);
    }

    private List<String> groupsOf(@Nullable String person) {
        return keycloak.groupsOf(SLUG, person);
    }

    private static MemberWish wish(String... roles) {
        return wish(null, true, roles);
    }

    private static MemberWish wish(@Nullable String person, boolean belongs, String... roles) {
        return new MemberWish("m-1", person, EMAIL, "Nguyễn Thị Lan", List.of(roles), belongs);
    }
}
