/** What happened to an article: its revisions, and every event with who, when and why. */
@NullMarked
package vn.annals.article.read.history;

import org.jspecify.annotations.NullMarked;
