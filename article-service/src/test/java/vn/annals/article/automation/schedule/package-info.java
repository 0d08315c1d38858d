/** What is to happen at its time. */
package vn.annals.article.automation.schedule;
