/** Request bodies that become articles, and those that do not. */
package vn.annals.article.intake;
