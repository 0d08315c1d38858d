/** The published language of articles and sections: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.article;

import org.jspecify.annotations.NullMarked;
