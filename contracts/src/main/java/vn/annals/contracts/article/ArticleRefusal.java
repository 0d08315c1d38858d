package vn.annals.contracts.article;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about an article is refused. */
public enum ArticleRefusal implements RefusalCode {
    ARTICLE_NOT_FOUND(Kind.NOT_FOUND),
    ARTICLE_IS_WITHDRAWN(Kind.GONE),
    ARTICLE_EXISTS(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_A_DRAFT(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_IN_REVIEW(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_APPROVED(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_LIVE(Kind.NOT_ALLOWED_NOW),
    ARTICLE_BEING_PUBLISHED(Kind.NOT_ALLOWED_NOW),
    ARTICLE_IS_SCHEDULED(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_SCHEDULED(Kind.NOT_ALLOWED_NOW),
    ARTICLE_IS_PUBLIC(Kind.NOT_ALLOWED_NOW),
    ARTICLE_IS_ARCHIVED(Kind.NOT_ALLOWED_NOW),
    ARTICLE_NOT_ARCHIVED(Kind.NOT_ALLOWED_NOW),
    CHECKS_NOT_PASSED(Kind.NOT_ALLOWED_NOW),
    SCHEDULE_IN_THE_PAST(Kind.INVALID),
    FOUR_EYES_REQUIRED(Kind.NOT_PERMITTED),
    ARTICLE_NOT_YOURS(Kind.NOT_PERMITTED);

    private final Kind kind;

    ArticleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
