/** The public site of a tenant: its front page, sections and articles, rendered here and working without JavaScript. */
@NullMarked
package vn.annals.article.read.site;

import org.jspecify.annotations.NullMarked;
