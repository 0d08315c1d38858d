/** What may happen to articles and sections: their rules, and the endpoints that ask. */
@NullMarked
package vn.annals.article.write;

import org.jspecify.annotations.NullMarked;
