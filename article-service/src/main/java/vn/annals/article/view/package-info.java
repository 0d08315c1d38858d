/** What is answered about articles and sections; both those who write and those who read speak of them in these words. */
@NullMarked
package vn.annals.article.view;

import org.jspecify.annotations.NullMarked;
