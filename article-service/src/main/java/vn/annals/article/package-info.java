/** Articles and sections, from the first draft to the public page. */
@NullMarked
package vn.annals.article;

import org.jspecify.annotations.NullMarked;
