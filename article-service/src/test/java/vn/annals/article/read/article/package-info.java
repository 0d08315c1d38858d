/** What the article slice makes of the ledger. */
package vn.annals.article.read.article;
