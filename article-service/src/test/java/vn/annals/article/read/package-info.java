/** What the tests of read slices share. */
package vn.annals.article.read;
