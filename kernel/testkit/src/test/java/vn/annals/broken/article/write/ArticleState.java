package vn.annals.broken.article.write;

public interface ArticleState {

    record Draft() implements ArticleState {}
}
