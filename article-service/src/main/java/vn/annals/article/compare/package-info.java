/** What changed between two texts, block by block and word by word. */
@NullMarked
package vn.annals.article.compare;

import org.jspecify.annotations.NullMarked;
