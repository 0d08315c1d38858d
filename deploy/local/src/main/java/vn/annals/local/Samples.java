package vn.annals.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sections, pictures and articles of the demo tenants. Ids follow from the content, so that a second time adds nothing. */
final class Samples {

    private final Ports ports;
    private final Tokens tokens;

    Samples(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    /** Answers the number of articles that are now public. */
    int publish(String tenant) {
        var newsroom = new Newsroom(ports, tokens, tenant);
        var samples = Web.JSON.readTree(Keycloak.resource("/samples/" + tenant + ".json"));
        for (var section : samples.get("sections")) {
            newsroom.openSection(
                    section.get("slug").asString(), section.get("name").asString());
        }
        var articles = new ArrayList<String>();
        for (var sample : samples.get("articles")) {
            articles.add(draft(newsroom, tenant, sample));
        }
        articles.forEach(newsroom::publish);
        return articles.size();
    }

    private static String draft(Newsroom newsroom, String tenant, JsonNode sample) {
        var title = sample.get("title").asString();
        var picture = id(tenant, "picture", title);
        if (!newsroom.hasPicture(picture)) {
            newsroom.uploadPicture(
                    picture,
                    "minh-hoa.jpg",
                    Picture.jpeg(tenant + title),
                    sample.get("caption").asString());
        }
        var article = new LinkedHashMap<String, Object>();
        var id = id(tenant, "article", title);
        article.put("id", id);
        article.put("title", title);
        article.put("lead", sample.get("lead").asString());
        article.put("section", sample.get("section").asString());
        article.put("byline", sample.get("byline").asString());
        article.put("body", blocks(sample.get("body")));
        article.put(
                "cover",
                Map.of("mediaId", picture, "caption", sample.get("caption").asString()));
        newsroom.draft(article);
        return id;
    }

    private static List<Map<String, Object>> blocks(JsonNode lines) {
        var blocks = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var text = line.asString();
            blocks.add(
                    text.startsWith("## ")
                            ? Map.of("type", "heading", "level", 2, "text", text.substring(3))
                            : Map.of("type", "paragraph", "text", text));
        }
        return blocks;
    }

    static String id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
