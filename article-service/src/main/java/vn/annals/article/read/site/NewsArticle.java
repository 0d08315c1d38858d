package vn.annals.article.read.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told of an article, in the words of schema.org. */
final class NewsArticle {

    private static final JsonMapper JSON = JsonMapper.shared();

    private NewsArticle() {}

    static String of(SiteAt site, Story story, String publisher) {
        var content = story.content();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", story.title());
        data.put("inLanguage", "vi");
        data.put("datePublished", story.isoTime());
        data.put("dateModified", story.updatedAt().toString());
        data.put("mainEntityOfPage", site.origin() + story.path());
        if (content.lead() != null) {
            data.put("description", content.lead());
        }
        if (story.picture() != null) {
            data.put("image", List.of(site.origin() + story.picture()));
        }
        var authors = content.authors().stream()
                .map(name -> Map.of("@type", "Person", "name", name))
                .toList();
        if (!authors.isEmpty()) {
            data.put("author", authors.size() == 1 ? authors.getFirst() : authors);
        }
        data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", publisher));
        // Nothing of it may end the element it stands in.
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }
}
