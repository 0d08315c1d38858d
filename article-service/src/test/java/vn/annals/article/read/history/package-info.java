/** What the history slice makes of the ledger. */
package vn.annals.article.read.history;
