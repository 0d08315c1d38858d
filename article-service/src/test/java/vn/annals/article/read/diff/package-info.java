/** What the diff slice makes of the ledger. */
package vn.annals.article.read.diff;
