package vn.annals.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings a province's page in, with its own publication time and a drawn illustration, and publishes it. */
final class Import {

    private final Ports ports;
    private final Tokens tokens;

    Import(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    /** Answers the public address. */
    String run(Path file, String tenant) {
        var page = ProvincePage.parse(read(file));
        var newsroom = new Newsroom(ports, tokens, tenant);
        var id = Samples.id(tenant, "import", page.title(), page.publishedAt().toString());
        var article = article(page, id);
        page.caption().ifPresent(caption -> article.put("cover", cover(newsroom, tenant, page.title(), caption)));
        newsroom.draft(article);
        var published = newsroom.publish(id);
        return ports.gatewayUrl() + published.get("address").asString();
    }

    private static Map<String, Object> article(ProvincePage page, String id) {
        var article = new LinkedHashMap<String, Object>();
        article.put("id", id);
        article.put("title", page.title());
        article.put("body", blocks(page.paragraphs()));
        article.put("originallyPublishedAt", page.publishedAt().toString());
        page.author().ifPresent(author -> article.put("byline", author));
        return article;
    }

    private static Map<String, Object> cover(Newsroom newsroom, String tenant, String title, String caption) {
        var picture = Samples.id(tenant, "import picture", title);
        newsroom.uploadPicture(picture, "minh-hoa.jpg", Picture.jpeg(title), caption);
        return Map.of("mediaId", picture, "caption", caption);
    }

    private static List<Map<String, String>> blocks(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> Map.of("type", "paragraph", "text", text))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new Trouble("there is no file " + file);
        } catch (MalformedInputException other) {
            throw new Trouble(file + " is not a UTF-8 text file");
        } catch (IOException unreadable) {
            throw new Trouble(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
