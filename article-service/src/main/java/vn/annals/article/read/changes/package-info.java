/** What was changed in a tenant, by whom and when: articles, comments, sections and settings, newest first. */
@NullMarked
package vn.annals.article.read.changes;

import org.jspecify.annotations.NullMarked;
