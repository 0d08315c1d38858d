/** What the assets slice makes of the ledger. */
package vn.annals.article.read.assets;
