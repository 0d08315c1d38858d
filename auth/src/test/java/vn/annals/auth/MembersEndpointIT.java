package vn.annals.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.TenantId;

/** Keycloak is away here, so that each member goes on converging. */
class MembersEndpointIT extends RunningAuth {

    private final String tenant = active();
    private final TrialClient admin = member(tenant, "admin");

    @Test
    void somebody_is_invited_and_waits_for_the_identity_provider() {
        var invited = invite("Lan@Cao-Bang.example", "editor", "author");
        var id = invited.json().path("id").asString();

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.header("Location")).isEqualTo(members() + "/" + id);
        assertThat(invited.header("ETag")).isEqualTo("\"1\"");
        assertThat(invited.header("Annals-Commit")).matches("[0-9]+");
        assertThat(invited.json().path("email").asString()).isEqualTo("lan@cao-bang.example");
        assertThat(invited.json().path("name").asString()).isEqualTo("Nguyễn Thị Lan");
        assertThat(roles(invited)).containsExactly("author", "editor");
        assertThat(state(invited)).isEqualTo("converging");
        assertThat(invited.json().path("person").isNull()).isTrue();
        assertThat(admin.get(members() + "/" + id).json()).isEqualTo(invited.json());
        assertThat(admin.get(members() + "/" + id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void the_ledger_names_nobody() {
        invite("lan@cao-bang.example", "admin");

        assertThat(written(tenant))
                .contains("member.MemberInvited", "admin.AdminAppointed")
                .doesNotContain("cao-bang.example", "Nguyễn");
    }

    @Test
    void an_address_is_invited_once() {
        invite("lan@cao-bang.example", "author");
        var again = invite(" LAN@cao-bang.example", "admin");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("MEMBER_EXISTS");
        assertThat(admin.get(members()).json().path("items")).hasSize(1);
    }

    @Test
    void a_request_repeated_under_its_key_invites_once() {
        var key = UUID.randomUUID().toString();
        var first = admin.post(members(), body("lan@cao-bang.example", "author"), "Idempotency-Key", key);
        var again = admin.post(members(), body("lan@cao-bang.example", "author"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(admin.post(members(), body("minh@cao-bang.example", "author"), "Idempotency-Key", key)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_person_can_serve_two_tenants() {
        var other = active();
        invite("lan@cao-bang.example", "author");

        var there =
                member(other, "admin").post(TENANTS + "/" + other + "/members", body("lan@cao-bang.example", "admin"));

        assertThat(there.status()).isEqualTo(201);
        assertThat(admin.get(members() + "/" + there.json().path("id").asString())
                        .code())
                .isEqualTo("MEMBER_NOT_FOUND");
    }

    @Test
    void members_are_listed_page_by_page_in_the_order_they_came() {
        for (var name : List.of("c", "a", "b")) {
            invite(name + "@cao-bang.example", "author");
        }
        var first = admin.get(members() + "?limit=2");
        var second = admin.get(
                members() + "?limit=2&cursor=" + first.json().path("next").asString());

        assertThat(emails(first)).containsExactly("c@cao-bang.example", "a@cao-bang.example");
        assertThat(emails(second)).containsExactly("b@cao-bang.example");
        assertThat(second.json().path("next").isNull()).isTrue();
        for (var bad : List.of("limit=0", "limit=201", "limit=x", "cursor=x", "cursor=-1")) {
            assertThat(admin.get(members() + "?" + bad).code()).as(bad).isEqualTo("INVALID_REQUEST");
        }
    }

    @Test
    void admins_of_the_tenant_and_of_the_platform_invite_and_nobody_else() {
        for (var role : List.of("author", "editor", "approver", "auditor", "integrator")) {
            assertThat(member(tenant, role)
                            .post(members(), body("x@y.example", "author"))
                            .status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(member(tenant, role).get(members()).status()).as(role).isEqualTo(403);
        }
        assertThat(anonymous().post(members(), body("x@y.example", "author")).status())
                .isEqualTo(401);
        assertThat(member(active(), "admin")
                        .post(members(), body("x@y.example", "author"))
                        .status())
                .isEqualTo(404);
        assertThat(platform("platform-auditor").get(members()).status()).isEqualTo(404);
        assertThat(platform("platform-admin")
                        .post(members(), body("x@y.example", "admin"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_tenant_that_is_closed_or_not_set_up_yet_invites_nobody() {
        var platform = platform("platform-admin");

        assertThat(platform.post(TENANTS + "/" + registered() + "/members", body("x@y.example", "admin"))
                        .code())
                .isEqualTo("TENANT_NOT_ACTIVE");
        assertThat(platform.post(TENANTS + "/" + suspended() + "/members", body("x@y.example", "admin"))
                        .code())
                .isEqualTo("TENANT_SUSPENDED");
    }

    private String members() {
        return TENANTS + "/" + tenant + "/members";
    }

    private TrialClient.Answer invite(String email, String... roles) {
        return admin.post(members(), body(email, roles));
    }

    private static String body(String email, String... roles) {
        return json(Map.of("email", email, "name", "Nguyễn Thị Lan", "roles", List.of(roles)));
    }

    /** All that the ledger holds, its bytes as text. */
    private static String written(String tenant) {
        var text = new StringBuilder();
        MONGO.client()
                .getDatabase(new TenantId(tenant).databaseName())
                .getCollection("ledger")
                .find()
                .forEach(commit -> spell(commit, text));
        return text.toString();
    }

    private static void spell(Object stored, StringBuilder text) {
        switch (stored) {
            case Map<?, ?> document -> document.values().forEach(value -> spell(value, text));
            case Collection<?> list -> list.forEach(value -> spell(value, text));
            case Binary bytes -> text.append(new String(bytes.getData(), UTF_8)).append('\n');
            default -> text.append(stored).append('\n');
        }
    }

    private static List<String> roles(TrialClient.Answer answer) {
        return answer.json()
                .path("roles")
                .valueStream()
                .map(role -> role.asString())
                .toList();
    }

    private static List<String> emails(TrialClient.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(member -> member.path("email").asString())
                .toList();
    }
}
