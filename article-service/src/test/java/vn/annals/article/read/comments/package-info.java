/** What the comments slice makes of the ledger. */
package vn.annals.article.read.comments;
