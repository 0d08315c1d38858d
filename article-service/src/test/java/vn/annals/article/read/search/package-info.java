/** What search finds. */
package vn.annals.article.read.search;
