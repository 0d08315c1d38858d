/** What is said about the text of articles by those who work on it. */
@NullMarked
package vn.annals.article.read.comments;

import org.jspecify.annotations.NullMarked;
