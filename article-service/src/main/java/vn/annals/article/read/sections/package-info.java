/** The sections of a tenant's site. */
@NullMarked
package vn.annals.article.read.sections;

import org.jspecify.annotations.NullMarked;
