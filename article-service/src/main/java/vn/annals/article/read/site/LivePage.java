package vn.annals.article.read.site;

import vn.annals.contracts.article.ArticleContent;

/** What a short id leads to: an article that is public, or one that was and is gone. */
sealed interface LivePage {

    record Public(Story story, ArticleContent content) implements LivePage {}

    record Gone() implements LivePage {}
}
