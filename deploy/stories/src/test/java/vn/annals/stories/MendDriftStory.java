package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody changes in Keycloak past the ledger is brought back, and the auditor sees both. Each of twelve changes waits for a
 * round over all tenants that the stories before have made, five minutes in all; the rounds are short only when that is asked for.
 */
@EnabledIfEnvironmentVariable(
        named = "ANNALS_DRIFT_EVERY",
        matches = "[0-9]+s",
        disabledReason = "takes five minutes: ANNALS_DRIFT_EVERY=10s ./annals test")
class MendDriftStory {

    private static final Duration ROUNDS = Duration.ofSeconds(120);

    private static final Body BODY = Body.anew();
    private static final Hand HAND = Hand.anew();
    private static final String ORGANIZATION = HAND.organization(BODY.slug());

    private final String name = "lan-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_role_that_was_taken_away_is_restored() {
        var person = person(BODY.member(name, "author", "editor"));

        HAND.delete(group("editor") + "/members/" + person);

        awaitRoles(person, "author", "editor");
        var told = told("drift.RolesRestored", person);
        assertThat(told.at("/facts/roles/0").asString()).isEqualTo("editor");
        assertThat(told.at("/actor/id").asString()).isEqualTo("auth");
        assertThat(told("account.RoleTaken", person).at("/facts/roles/0").asString())
                .isEqualTo("editor");
    }

    @Test
    void a_role_that_was_given_is_withdrawn() {
        var person = person(BODY.member(name, "author"));

        HAND.send("PUT", group("admin") + "/members/" + person, Map.of()).expect(204);

        assertThat(told("drift.RolesWithdrawn", person).at("/facts/roles/0").asString())
                .isEqualTo("admin");
        awaitRoles(person, "author");
        assertThat(told("account.RoleGiven", person).at("/facts/roles/0").asString())
                .isEqualTo("admin");
    }

    @Test
    void a_member_who_was_taken_out_of_the_organization_is_back() {
        var person = person(BODY.member(name, "author"));

        HAND.delete("/organizations/" + ORGANIZATION + "/members/" + person);

        told("drift.MembershipRestored", person);
        awaitRoles(person, "author");
        told("account.MembershipTaken", person);
    }

    @Test
    void an_account_that_was_switched_off_is_on_again() {
        var person = person(BODY.member(name, "author"));

        HAND.enable("/users/" + person, false);

        told("drift.AccountEnabled", person);
        assertThat(Person.anew(BODY.email(name)).rolesIn(BODY.slug())).containsExactly("author");
        told("account.AccountChanged", person);
    }

    @Test
    void an_account_that_was_deleted_is_made_anew() {
        var member = BODY.member(name, "author");
        var id = member.path("id").asString();

        HAND.delete("/users/" + person(member));

        var another = await().atMost(ROUNDS)
                .until(
                        () -> person(
                                BODY.admin().get(BODY.path("/members/" + id)).json()),
                        now -> !now.equals(person(member)));
        told("drift.AccountReplaced", another);
        awaitRoles(another, "author");
        Accounts.setPassword(another);
        Person.anew(BODY.email(name)).get(BODY.path("/articles")).expect(200);
    }

    @Test
    void somebody_whom_the_ledger_does_not_know_is_put_out_and_keeps_the_account() {
        var email = name + "@example.org";
        HAND.send("POST", "/users", Map.of("username", email, "email", email, "enabled", true))
                .expect(201);
        var person = Accounts.withEmail(email).orElseThrow();
        HAND.send("POST", "/organizations/" + ORGANIZATION + "/members", person).expect(201);
        HAND.send("PUT", group("admin") + "/members/" + person, Map.of());

        told("drift.StrangerRemoved", person);

        assertThat(HAND.ask("/organizations/" + ORGANIZATION + "/members/" + person)
                        .status())
                .isEqualTo(404);
        assertThat(HAND.get("/users/" + person).get("enabled").asBoolean()).isTrue();
        told("account.MembershipGiven", person);
    }

    @Test
    void a_group_that_was_deleted_is_back_with_its_role_and_its_members() {
        var person = person(BODY.member(name, "approver"));

        HAND.delete(group("approver"));

        awaitPart("group/approver");
        awaitRoles(person, "approver");
        Accounts.setPassword(person);
        assertThat(Person.anew(BODY.email(name)).rolesIn(BODY.slug())).containsExactly("approver");
    }

    @Test
    void a_role_that_a_group_was_given_besides_its_own_is_taken_from_it() {
        var api = HAND.clientId("annals-api");
        var mapping = group("author") + "/role-mappings/clients/" + api;
        var admin = HAND.get("/clients/" + api + "/roles/admin");

        HAND.send("POST", mapping, List.of(admin)).expect(204);

        awaitPart("surplus/author/admin");
        assertThat(HAND.get(mapping).valueStream().map(role -> role.get("name").asString()))
                .containsExactly("author");
        assertThat(BODY.changes("account.OrganizationChanged")).isNotEmpty();
    }

    @Test
    void an_organization_and_an_integrator_that_were_switched_off_are_on_again() {
        var organization = "/organizations/" + ORGANIZATION;
        var integrator = "/clients/" + HAND.clientId("integrator@" + BODY.slug());

        HAND.enable(integrator, false);
        HAND.enable(organization, false);

        await().atMost(ROUNDS)
                .until(() -> HAND.get(organization).get("enabled").asBoolean()
                        && HAND.get(integrator).get("enabled").asBoolean());
        awaitPart("organization");
        awaitPart("integrator");
    }

    @Test
    void a_program_that_was_switched_off_or_deleted_is_back() {
        var program = BODY.program(name);
        var login = program.path("login").asString();

        HAND.enable("/clients/" + HAND.clientId(login), false);
        var restored = awaitClient("drift.ClientRestored", program);
        assertThat(restored.at("/facts/parts/0").asString()).isEqualTo("client");

        HAND.delete("/clients/" + HAND.clientId(login));
        await().atMost(ROUNDS)
                .until(() -> HAND.get("/clients?clientId=" + login).size() == 1);
        await().atMost(ROUNDS)
                .until(() -> BODY.changes("drift.ClientRestored").stream()
                                .filter(change -> isOf(program, change))
                                .count()
                        == 2);
        assertThat(BODY.admin()
                        .get(BODY.path("/clients/" + program.path("id").asString()))
                        .json()
                        .path("person"))
                .isNotEqualTo(program.path("person"));
    }

    @Test
    void a_role_of_the_platform_that_was_given_is_withdrawn() {
        var person = person(BODY.member(name, "author"));
        var mapping = "/users/" + person + "/role-mappings/realm";

        HAND.send("POST", mapping, List.of(Map.of("id", roleId(), "name", "platform-auditor")))
                .expect(204);

        await().atMost(ROUNDS).until(() -> HAND.get(mapping)
                .valueStream()
                .noneMatch(role -> role.get("name").asString().startsWith("platform-")));
        await().atMost(ROUNDS).until(() -> Platform.admin()
                .get("/api/v1/platform/changes?limit=200&type=drift.StrangerRemoved")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .anyMatch(change -> change.at("/of/id").asString().equals(person)));
    }

    private static String roleId() {
        var admin = new Hand(Person.program("annals-auth"));
        return admin.get("/roles/platform-auditor").get("id").asString();
    }

    @Test
    void a_program_that_was_revoked_and_is_there_again_is_deleted() {
        var program = BODY.program(name);
        var login = program.path("login").asString();
        var path = BODY.path("/clients/" + program.path("id").asString());
        Http.send(BODY.admin().request(path).DELETE()).expect(204);
        await().atMost(ROUNDS)
                .until(() ->
                        BODY.admin().get(path).json().path("state").asString().equals("revoked"));

        HAND.send("POST", "/clients", Map.of("clientId", login, "serviceAccountsEnabled", true))
                .expect(201);

        awaitClient("drift.ClientClosed", program);
        assertThat(HAND.get("/clients?clientId=" + login)).isEmpty();
    }

    private static String group(String role) {
        return "/organizations/" + ORGANIZATION + "/groups/" + HAND.group(ORGANIZATION, role);
    }

    private static String person(JsonNode member) {
        return member.path("person").asString();
    }

    private static void awaitRoles(String person, String... roles) {
        await().atMost(ROUNDS).until(() -> HAND.rolesOf(ORGANIZATION, person), List.of(roles)::equals);
    }

    private static JsonNode told(String type, String person) {
        return await().atMost(ROUNDS)
                .until(
                        () -> BODY.changes(type).stream()
                                .filter(change -> change.at("/of/id").asString().equals(person))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static JsonNode awaitClient(String type, JsonNode program) {
        return await().atMost(ROUNDS)
                .until(
                        () -> BODY.changes(type).stream()
                                .filter(change -> isOf(program, change))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static boolean isOf(JsonNode program, JsonNode change) {
        return change.at("/facts/client").equals(program.path("id"));
    }

    private static void awaitPart(String part) {
        await().atMost(ROUNDS).until(() -> BODY.changes("drift.OrganizationRestored").stream()
                .flatMap(change -> change.at("/facts/parts").valueStream())
                .anyMatch(told -> told.asString().equals(part)));
    }
}
