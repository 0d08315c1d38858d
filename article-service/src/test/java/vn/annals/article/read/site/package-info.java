/** What the public site makes of the ledger. */
package vn.annals.article.read.site;
