package vn.annals.broken.article.automation.duepublication;

import vn.annals.broken.article.write.Article;

public class MakesAnAggregate {
    Object made() {
        return new Article();
    }
}
