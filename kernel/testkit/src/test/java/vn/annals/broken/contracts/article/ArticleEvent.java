package vn.annals.broken.contracts.article;

import org.springframework.web.bind.annotation.RestController;

public interface ArticleEvent {

    class ArticleMutated implements ArticleEvent {
        RestController outside;
    }
}
