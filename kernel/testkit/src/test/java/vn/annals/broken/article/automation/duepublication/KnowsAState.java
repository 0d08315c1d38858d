package vn.annals.broken.article.automation.duepublication;

import vn.annals.broken.article.write.ArticleState.Draft;

public class KnowsAState {
    Object known() {
        return new Draft();
    }
}
