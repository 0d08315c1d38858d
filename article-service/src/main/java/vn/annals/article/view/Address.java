package vn.annals.article.view;

import org.jspecify.annotations.Nullable;

/** Where the public finds an article. */
public record Address(String tenant, @Nullable String section, String slug, String articleId) {

    private static final String UNFILED = "tin";
    private static final int SHORT_ID = 8;

    public String path() {
        var folder = section == null ? UNFILED : section;
        return "/s/" + tenant + "/" + folder + "/" + slug + "-" + articleId.substring(0, SHORT_ID) + ".html";
    }
}
