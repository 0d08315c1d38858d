@NullMarked
package vn.annals.article.check;

import org.jspecify.annotations.NullMarked;
