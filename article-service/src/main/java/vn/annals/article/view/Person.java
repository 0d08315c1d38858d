package vn.annals.article.view;

/** A person or program as shown: the opaque subject, and the name it goes by today. */
public record Person(String id, String name) {}
