/** What the board slice makes of the ledger. */
package vn.annals.article.read.board;
