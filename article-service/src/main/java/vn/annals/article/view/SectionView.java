package vn.annals.article.view;

/** One section as it is answered; {@code order} sorts menus, smallest first. */
public record SectionView(String slug, String name, int order) {}
