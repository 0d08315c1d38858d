/** Search in what is written and in what is public, as Vietnamese readers type it. */
@NullMarked
package vn.annals.article.read.search;

import org.jspecify.annotations.NullMarked;
