/** Markup on its way in and out. */
package vn.annals.article.text;
