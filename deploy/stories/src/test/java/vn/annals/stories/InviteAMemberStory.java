package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InviteAMemberStory {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Newsroom newsroom = new Newsroom("bac-giang");
    private final Person admin = Person.of("admin@bac-giang");
    private final String email = "thu-" + UUID.randomUUID().toString().substring(0, 8) + "@bac-giang.example";

    @Test
    void whoever_is_invited_sets_a_password_by_the_letter_signs_in_and_works() {
        var id = invite("author");
        var person = awaited(id, "active").path("person").asString();

        assertThat(Accounts.user(person).at("/requiredActions/0").asString()).isEqualTo("UPDATE_PASSWORD");
        var letter = PostBox.letterTo(email);
        assertThat(letter).contains("Bạn được mời vào Annals").contains("trong vòng 3 ngày");
        awaitInvitation(id, "sent");
        assertThat(new FormBrowser().setPassword(PostBox.addressIn(letter)).text())
                .contains(Stack.gateway() + "/desk/");
        FormBrowser.signedIn(email);
        awaitInvitation(id, "accepted");
        var author = Person.of(email);
        author.post(newsroom.articles(), Newsroom.text("Bài đầu tiên", "Nội dung."))
                .expect(201);
        await().until(() -> author.get(newsroom.articles() + "?author=" + person)
                        .json()
                        .path("items")
                        .size()
                == 1);
        assertThat(author.get(members()).expect(403).problem()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void the_demo_people_are_members_under_the_accounts_they_have() {
        var known = admin.get(members() + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(member -> member.path("email").asString().equals("editor@bac-giang.example"))
                .toList();

        assertThat(known).hasSize(1);
        assertThat(awaited(known.getFirst().path("id").asString(), "active")
                        .path("roles")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("editor");
        assertThat(Accounts.user(known.getFirst().path("person").asString())
                        .path("username")
                        .asString())
                .isEqualTo("editor@bac-giang");
    }

    private String invite(String... roles) {
        var invited = admin.post(members(), Map.of("email", email, "name", "Nguyễn Thị Thử", "roles", List.of(roles)))
                .expect(201)
                .json();
        return invited.path("id").asString();
    }

    private JsonNode awaited(String id, String state) {
        return await().atMost(A_MINUTE).until(() -> member(id), member -> member.path("state")
                .asString()
                .equals(state));
    }

    private void awaitInvitation(String id, String invitation) {
        await().atMost(A_MINUTE).until(() -> member(id).path("invitation").asString(), invitation::equals);
    }

    private JsonNode member(String id) {
        return admin.get(members() + "/" + id).expect(200).json();
    }

    private static String members() {
        return "/api/v1/tenants/bac-giang/members";
    }
}
