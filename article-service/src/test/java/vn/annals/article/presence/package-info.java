/** Who is at work on an article. */
package vn.annals.article.presence;
