package vn.annals.article.read.site;

/** A section in the site's menu. */
record SiteSection(String slug, String name, int position) {}
