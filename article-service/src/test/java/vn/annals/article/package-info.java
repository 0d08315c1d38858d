/** The running service, as its callers see it. */
package vn.annals.article;
