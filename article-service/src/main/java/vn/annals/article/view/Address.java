package vn.annals.article.view;

import org.jspecify.annotations.Nullable;

/** Where the public finds an article. */
public record Address(String tenant, @Nullable String section, String slug, String articleId) {

    private static final String UNFILED = "tin";
    private static final int SHORT_ID = 8;

    public String path() {
        return "/s/" + tenant + "/" + file();
    }

    /** Below the front page of the site. */
    public String file() {
        return folder() + "/" + slug + "-" + articleId.substring(0, SHORT_ID) + ".html";
    }

    private String folder() {
        return section == null ? UNFILED : section;
    }
}
