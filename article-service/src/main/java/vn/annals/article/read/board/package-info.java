/** The lists of articles that editors work from. */
@NullMarked
package vn.annals.article.read.board;

import org.jspecify.annotations.NullMarked;
