/** The rules of articles and sections, one test per command. */
package vn.annals.article.write;
