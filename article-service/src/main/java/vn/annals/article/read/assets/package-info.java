/** Which bytes each asset has, so that a text can be pinned to them. */
@NullMarked
package vn.annals.article.read.assets;

import org.jspecify.annotations.NullMarked;
