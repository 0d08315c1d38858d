/** What a tenant has decided about its site and its workflow. */
@NullMarked
package vn.annals.article.read.settings;

import org.jspecify.annotations.NullMarked;
