package vn.annals.article.read.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.Address;
import vn.annals.contracts.article.ArticleContent.Cover;

/**
 * A public article as lists show it. {@code publishedAt} is the time of first publication, elsewhere if it was there
 * first. Templates can call public methods only.
 */
record Story(
        String articleId,
        Address address,
        String title,
        @Nullable String lead,
        @Nullable Cover cover,
        Instant publishedAt) {

    public String path() {
        return address.path();
    }

    @Nullable
    public String section() {
        return address.section();
    }

    @Nullable
    public String picture() {
        return cover == null ? null : Pictures.address(address.tenant(), cover.sha256(), cover.extension());
    }

    public String time() {
        return VietnameseDate.time(publishedAt);
    }

    public String isoTime() {
        return publishedAt.toString();
    }
}
