/** What the changes slice makes of the ledger. */
package vn.annals.article.read.changes;
