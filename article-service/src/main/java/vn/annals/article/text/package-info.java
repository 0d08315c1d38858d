/** Markup from elsewhere becomes typed blocks, and typed blocks become the markup of public pages. */
@NullMarked
package vn.annals.article.text;

import org.jspecify.annotations.NullMarked;
