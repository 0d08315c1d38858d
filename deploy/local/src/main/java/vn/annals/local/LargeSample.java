package vn.annals.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Fills a tenant with as many articles as a body publishes in years, through the public API. A repeat goes on where it ended. */
final class LargeSample {

    private static final int AT_ONCE = 16;
    private static final int LONG_STORY = -1;

    private final Ports ports;
    private final Tokens tokens;
    private final SampleText texts = new SampleText();

    LargeSample(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    int run(List<String> rest) {
        var wanted = SampleArguments.of(rest);
        var newsroom = new Newsroom(ports, tokens, wanted.tenant());
        for (var section : texts.sections()) {
            newsroom.openSection(
                    section.get("slug").asString(), section.get("name").asString());
        }
        if (wanted.articles() > 0) {
            articles(newsroom, wanted.articles());
        }
        if (wanted.revisions() > 0) {
            revisions(newsroom, wanted.revisions());
        }
        return 0;
    }

    private void articles(Newsroom newsroom, int articles) {
        var progress = new Progress(articles);
        try (var crew = new Crew(AT_ONCE)) {
            var pictures = Math.min(articles, SampleText.PICTURES);
            IntStream.range(0, pictures).forEach(picture -> crew.begin(() -> upload(newsroom, picture)));
            for (int number = 0; number < articles; number++) {
                var plan = SamplePlan.of(number, pictures);
                crew.begin(() -> {
                    bring(newsroom, plan);
                    progress.one();
                });
            }
            crew.finish();
        } finally {
            progress.end();
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles are there, after %.0f s: %s/s/%s/%n",
                articles,
                progress.seconds(),
                ports.gatewayUrl(),
                newsroom.tenant());
    }

    private void upload(Newsroom newsroom, int picture) {
        var id = picture(newsroom, picture);
        if (!newsroom.hasPicture(id)) {
            newsroom.uploadPicture(id, "minh-hoa.jpg", Picture.jpeg("sample " + picture), texts.caption(picture));
        }
    }

    private static String picture(Newsroom newsroom, int picture) {
        return Samples.id(newsroom.tenant(), "sample picture", String.valueOf(picture));
    }

    private void bring(Newsroom newsroom, SamplePlan plan) {
        var id = Samples.id(newsroom.tenant(), "sample", String.valueOf(plan.number()));
        var request = text(newsroom, plan, 1);
        request.put("id", id);
        var article = newsroom.create(request).orElseGet(() -> newsroom.article(id));
        while (revision(article) < plan.drafts()) {
            article = newsroom.revised(id, revision(article), text(newsroom, plan, revision(article) + 1));
        }
        article = newsroom.publish(article);
        while (revision(article) < plan.revisions()) {
            var corrected = text(newsroom, plan, revision(article) + 1);
            corrected.put("note", "Bổ sung thông tin từ cơ sở");
            article = newsroom.publish(newsroom.revised(id, revision(article), corrected));
        }
    }

    private Map<String, Object> text(Newsroom newsroom, SamplePlan plan, int revision) {
        var article = new LinkedHashMap<>(texts.article(plan.number(), revision));
        plan.picture()
                .ifPresent(picture -> article.put(
                        "cover", Map.of("mediaId", picture(newsroom, picture), "caption", texts.caption(picture))));
        return article;
    }

    /** One article with a very long history: each revision waits for the one before it. */
    private void revisions(Newsroom newsroom, int revisions) {
        var plan = new SamplePlan(LONG_STORY, revisions, revisions, Optional.empty());
        var id = Samples.id(newsroom.tenant(), "sample", "long history");
        var request = text(newsroom, plan, 1);
        request.put("id", id);
        JsonNode article = newsroom.create(request).orElseGet(() -> newsroom.article(id));
        var progress = new Progress(revisions - revision(article));
        while (revision(article) < revisions) {
            article = newsroom.revised(id, revision(article), text(newsroom, plan, revision(article) + 1));
            progress.one();
        }
        article = newsroom.publish(article);
        progress.end();
        System.out.printf(
                Locale.ROOT,
                "an article with %,d revisions, after %.0f s: %s%s%n",
                revision(article),
                progress.seconds(),
                ports.gatewayUrl(),
                article.get("address").asString());
    }

    private static int revision(JsonNode article) {
        return article.get("revision").asInt();
    }
}
