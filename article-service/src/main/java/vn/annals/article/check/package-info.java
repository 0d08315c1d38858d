/** What readers would stumble over in a text, found before it is published. */
@NullMarked
package vn.annals.article.check;

import org.jspecify.annotations.NullMarked;
