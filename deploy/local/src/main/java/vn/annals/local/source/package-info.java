/** What other systems published, read as articles: exports of WordPress, folders of web pages, pages of a province as text. */
@NullMarked
package vn.annals.local.source;

import org.jspecify.annotations.NullMarked;
