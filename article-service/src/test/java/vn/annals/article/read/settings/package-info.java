/** The settings that hold. */
package vn.annals.article.read.settings;
