package vn.annals.broken.article;

public class ArticleService {}
