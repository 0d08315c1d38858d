/** How a request body becomes the content of an article: every fault is found, pointed at and refused at once. */
@NullMarked
package vn.annals.article.intake;

import org.jspecify.annotations.NullMarked;
