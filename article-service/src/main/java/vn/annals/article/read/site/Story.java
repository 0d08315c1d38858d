package vn.annals.article.read.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.PictureKeys;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSources;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.kernel.tenancy.TenantId;

/** An article as lists show it. Templates can call public methods only. */
record Story(
        Showing showing,
        String path,
        TenantId tenant,
        ArticleContent content,
        @Nullable SectionView section,
        PictureKeys keys) {

    public String articleId() {
        return showing.article();
    }

    public String title() {
        return content.title();
    }

    @Nullable
    public String lead() {
        return content.lead();
    }

    @Nullable
    public String picture() {
        var cover = content.cover();
        return cover == null
                ? null
                : Pictures.address(tenant.value(), cover.sha256(), cover.extension()) + keys.of(cover.sha256());
    }

    /** What a browser chooses from; {@code size} is the picture's, as far as it is known. */
    @Nullable
    public String sources(@Nullable PictureSize size) {
        var address = picture();
        return address == null ? null : PictureSources.of(address, size);
    }

    /** By which its size is known. */
    @Nullable
    public String pictureHash() {
        return content.cover() == null ? null : content.cover().sha256();
    }

    public String time() {
        return VietnameseDate.time(publishedAt());
    }

    public String isoTime() {
        return VietnameseDate.iso(publishedAt());
    }

    /** As feeds of the older kind write times. */
    public String mailTime() {
        return VietnameseDate.mail(publishedAt());
    }

    public String isoChange() {
        return VietnameseDate.iso(updatedAt());
    }

    Instant publishedAt() {
        return showing.time();
    }

    /** When the public saw it like this for the first time. */
    Instant updatedAt() {
        return showing.from();
    }
}
