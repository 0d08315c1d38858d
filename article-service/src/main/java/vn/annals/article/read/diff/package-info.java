/** What became of a text between two of its revisions, block by block and word by word. */
@NullMarked
package vn.annals.article.read.diff;

import org.jspecify.annotations.NullMarked;
