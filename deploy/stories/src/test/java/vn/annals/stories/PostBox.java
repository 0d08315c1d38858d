package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Where all letters of the local run arrive. */
final class PostBox {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private PostBox() {}

    /** The newest letter to somebody; it may be on its way still. */
    static String letterTo(String email) {
        var to = URLEncoder.encode(email, StandardCharsets.UTF_8);
        var letters =
                await().atMost(A_MINUTE).until(() -> ask("/letters?to=" + to).json(), found -> !found.isEmpty());
        return text(letters.get(0));
    }

    /** The first address in a letter. */
    static URI addressIn(String letter) {
        return ADDRESS.matcher(letter)
                .results()
                .map(found -> URI.create(found.group()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no address in " + letter));
    }

    private static String text(JsonNode letter) {
        return ask("/letters/" + letter.path("id").asString()).text();
    }

    private static Reply ask(String path) {
        return Http.send(HttpRequest.newBuilder(Stack.mail().resolve(path)).GET())
                .expect(200);
    }
}
