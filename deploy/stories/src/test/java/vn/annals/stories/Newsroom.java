package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/** The daily work of one tenant's people. */
record Newsroom(String tenant) {

    Person author() {
        return Person.of("author@" + tenant);
    }

    Person editor() {
        return Person.of("editor@" + tenant);
    }

    Person approver() {
        return Person.of("approver@" + tenant);
    }

    Person auditor() {
        return Person.of("auditor@" + tenant);
    }

    String articles() {
        return "/api/v1/tenants/" + tenant + "/articles";
    }

    String media() {
        return "/api/v1/tenants/" + tenant + "/media";
    }

    /** The address of one that readers can visit. */
    String anySection() {
        return editor().get("/api/v1/tenants/" + tenant + "/sections")
                .expect(200)
                .json()
                .at("/items/0/slug")
                .asString();
    }

    String article(String id) {
        return articles() + "/" + id;
    }

    static Map<String, Object> text(String title, String... paragraphs) {
        var body = new HashMap<String, Object>();
        body.put("title", title);
        body.put(
                "body",
                List.of(paragraphs).stream()
                        .map(text -> Map.of("type", "paragraph", "text", text))
                        .toList());
        return body;
    }

    String draft(Map<String, Object> content) {
        return author().post(articles(), content).expect(201).json().get("id").asString();
    }

    void approve(String id) {
        author().post(article(id) + "/submit").expect(200);
        approver().post(article(id) + "/approve").expect(200);
    }

    JsonNode publish(String id) {
        approve(id);
        approver().post(article(id) + "/publish").expect(200);
        return awaitState(id, "live");
    }

    JsonNode awaitState(String id, String state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> editor().get(article(id)).json(),
                        article -> state.equals(article.path("state").asString()));
    }

    JsonNode uploadPicture(Color colour) {
        return author().upload(media(), "ảnh.png", png(colour), Map.of("alt", "Ảnh minh họa"))
                .expect(201)
                .json();
    }

    /** A colour no other picture has, as far as chance goes: the same bytes are stored once only. */
    static Color anyColour() {
        return new Color(ThreadLocalRandom.current().nextInt());
    }

    static byte[] png(Color colour) {
        var image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 320, 180);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
