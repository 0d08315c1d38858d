package vn.annals.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checker of the W3C. */
final class HtmlChecker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HtmlChecker() {}

    /** What is wrong with a page, each with the markup around it. Advice is left out. */
    static List<String> errors(byte[] page) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            var verdict = JSON.readTree(checker.validate(new ByteArrayInputStream(page)));
            return verdict.get("messages")
                    .valueStream()
                    .filter(message -> !message.get("type").asString().equals("info"))
                    .map(HtmlChecker::said)
                    .toList();
        } catch (IOException | SAXException broken) {
            throw new AssertionError("the checker could not read a page", broken);
        }
    }

    private static String said(JsonNode message) {
        return message.get("message").asString() + " | "
                + message.path("extract").asString("");
    }
}
