package vn.annals.broken.article.read.history;

public class History {}
