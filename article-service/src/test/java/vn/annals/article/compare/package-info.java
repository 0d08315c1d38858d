/** What two texts differ in. */
package vn.annals.article.compare;
