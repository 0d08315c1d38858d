package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;

class DirectoryEndpointIT extends RunningAuth {

    @Test
    void a_member_sees_the_own_tenant_and_no_other() {
        var own = registered();
        var other = registered();
        var member = member(own, "author");

        var list = member.get(TENANTS);
        assertThat(slugs(list)).containsExactly(own);
        assertThat(list.json().at("/items/0/name").asString()).isEqualTo("Tỉnh ủy Cao Bằng");
        assertThat(member.get(TENANTS + "/" + own).json()).isEqualTo(list.json().at("/items/0"));
        assertThat(member.get(TENANTS + "/" + other).status()).isEqualTo(404);
    }

    @Test
    void a_strangers_answer_does_not_tell_whether_a_tenant_is_there() {
        var member = member(registered(), "admin");

        var there = member.get(TENANTS + "/" + registered());
        var nowhere = member.get(TENANTS + "/" + newSlug());

        assertThat(there.status()).isEqualTo(nowhere.status());
        assertThat(there.code()).isEqualTo(nowhere.code());
        assertThat(there.json().path("detail")).isEqualTo(nowhere.json().path("detail"));
    }

    @Test
    void a_member_of_two_sees_both() {
        var one = registered();
        var two = registered();
        var both = new HashMap<>(TrialIdentity.organization(one, "author"));
        both.putAll(TrialIdentity.organization(two, "auditor"));

        var list =
                as(identity.token(claims -> claims.claim("organization", both))).get(TENANTS);

        assertThat(slugs(list)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void the_directory_is_read_page_by_page() {
        var of = new HashMap<String, Object>();
        List.of(registered(), registered(), registered())
                .forEach(slug -> of.putAll(TrialIdentity.organization(slug, "author")));
        var member = as(identity.token(claims -> claims.claim("organization", of)));

        var first = member.get(TENANTS + "?limit=2");
        var second = member.get(
                TENANTS + "?limit=2&cursor=" + first.json().path("next").asString());

        assertThat(slugs(first)).hasSize(2);
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(slugs(first)).doesNotContainAnyElementsOf(slugs(second));
        assertThat(slugs(second)).hasSize(1);
        for (var bad : List.of("limit=0", "limit=201", "limit=x", "cursor=X", "cursor=" + "a".repeat(41))) {
            assertThat(member.get(TENANTS + "?" + bad).code()).as(bad).isEqualTo("INVALID_REQUEST");
        }
    }

    @Test
    void the_platform_sees_all() {
        var one = registered();
        var two = suspended();
        for (var role : List.of("platform-admin", "platform-auditor")) {
            assertThat(slugs(platform(role).get(TENANTS))).contains(one, two);
            assertThat(state(platform(role).get(TENANTS + "/" + two))).isEqualTo("suspended");
            assertThat(platform(role).get(TENANTS + "/" + newSlug()).code()).isEqualTo("TENANT_NOT_FOUND");
        }
    }

    @Test
    void members_still_see_their_tenant_when_it_is_suspended() {
        var slug = suspended();

        assertThat(state(member(slug, "auditor").get(TENANTS + "/" + slug))).isEqualTo("suspended");
        assertThat(slugs(member(slug, "auditor").get(TENANTS))).containsExactly(slug);
    }

    @Test
    void who_has_no_role_anywhere_sees_nothing() {
        var slug = registered();

        assertThat(member(slug).get(TENANTS).status()).isEqualTo(403);
        assertThat(member(slug).get(TENANTS + "/" + slug).status()).isEqualTo(404);
        assertThat(anonymous().get(TENANTS).status()).isEqualTo(401);
        assertThat(anonymous().get(TENANTS + "/" + slug).status()).isEqualTo(401);
        assertThat(as("no-token").get(TENANTS).status()).isEqualTo(401);
    }

    private static List<String> slugs(TrialClient.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(tenant -> tenant.path("slug").asString())
                .toList();
    }
}
