/** Signed links by which people without an account see one revision of an article. */
@NullMarked
package vn.annals.article.preview;

import org.jspecify.annotations.NullMarked;
