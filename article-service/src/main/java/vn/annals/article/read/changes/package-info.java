/** What was changed in a tenant, by whom and when, newest first: texts, assets, the site, its people, and who took what out. */
@NullMarked
package vn.annals.article.read.changes;

import org.jspecify.annotations.NullMarked;
