package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.annals.auth.keycloak.PlaceStep.EndSessions;
import vn.annals.auth.keycloak.PlaceStep.JoinGroup;
import vn.annals.auth.keycloak.PlaceStep.JoinOrganization;
import vn.annals.auth.keycloak.PlaceStep.LeaveGroup;
import vn.annals.auth.keycloak.PlaceStep.LeaveOrganization;

class PlacePlanTest {

    private static final Place EDITOR = wish(true, "author", "editor");
    private static final Place DISABLED = wish(true);
    private static final Place REMOVED = wish(false);

    @Test
    void somebody_new_needs_the_organization_then_a_group_for_each_role() {
        assertThat(PlacePlan.next(standing(null, false), EDITOR)).containsExactly(new JoinOrganization("o1", "u1"));
        assertThat(PlacePlan.next(standing(List.of(), false), EDITOR))
                .containsExactly(new JoinGroup("o1", "g-author", "u1"), new JoinGroup("o1", "g-editor", "u1"));
        assertThat(PlacePlan.next(standing(List.of("g-editor", "g-author"), true), EDITOR))
                .isEmpty();
    }

    @Test
    void a_role_that_was_taken_away_is_left() {
        assertThat(PlacePlan.next(standing(List.of("g-admin", "g-author", "g-editor"), true), EDITOR))
                .containsExactly(new LeaveGroup("o1", "g-admin", "u1"));
    }

    @Test
    void a_group_that_gives_no_role_is_none_of_our_business() {
        assertThat(PlacePlan.next(standing(List.of("g-choir", "g-editor", "g-author"), true), EDITOR))
                .isEmpty();
    }

    @Test
    void a_disabled_member_leaves_the_groups_and_is_signed_out_last() {
        assertThat(PlacePlan.next(standing(List.of("g-editor"), true), DISABLED))
                .containsExactly(new LeaveGroup("o1", "g-editor", "u1"));
        assertThat(PlacePlan.next(standing(List.of(), true), DISABLED)).containsExactly(new EndSessions("u1"));
        assertThat(PlacePlan.next(standing(List.of(), false), DISABLED)).isEmpty();
    }

    @Test
    void a_removed_member_leaves_the_organization_as_well() {
        assertThat(PlacePlan.next(standing(List.of("g-editor"), true), REMOVED))
                .containsExactly(new LeaveGroup("o1", "g-editor", "u1"));
        assertThat(PlacePlan.next(standing(List.of("g-choir"), true), REMOVED))
                .containsExactly(new LeaveOrganization("o1", "u1"));
        assertThat(PlacePlan.next(standing(null, true), REMOVED)).containsExactly(new EndSessions("u1"));
        assertThat(PlacePlan.next(standing(null, false), REMOVED)).isEmpty();
    }

    private static Place wish(boolean belongs, String... roles) {
        return new Place(List.of(roles), belongs);
    }

    private static PlaceStanding standing(@Nullable List<String> joined, boolean signedIn) {
        var groups = List.of("author", "editor", "admin", "choir").stream()
                .map(name -> new Group("g-" + name, name, Map.of()))
                .toList();
        return new PlaceStanding("o1", groups, "u1", joined, signedIn);
    }
}
