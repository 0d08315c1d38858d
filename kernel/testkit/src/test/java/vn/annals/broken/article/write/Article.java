package vn.annals.broken.article.write;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
public class Article {}
