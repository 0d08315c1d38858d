/** One article in full: its working text, its live text and every revision, as of any instant. */
@NullMarked
package vn.annals.article.read.article;

import org.jspecify.annotations.NullMarked;
