/** What the sections slice makes of the ledger. */
package vn.annals.article.read.sections;
