package vn.annals.article.intake;

/** The sections the tenant's site has when a text is filed under one. */
public interface KnownSections {

    boolean has(String slug);
}
