/** What public texts show is kept by media-service: claimed before it is published, released when no public text shows it. */
@NullMarked
package vn.annals.article.automation.mediakeeping;

import org.jspecify.annotations.NullMarked;
