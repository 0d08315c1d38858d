/** Who else is at work on an article at this moment. It is no history: nobody will want to know tomorrow. */
@NullMarked
package vn.annals.article.presence;

import org.jspecify.annotations.NullMarked;
