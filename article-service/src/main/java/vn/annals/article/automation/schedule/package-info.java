/**
 * What happens to articles by itself. Alarms are hints: whether one still counts is decided by the article, so that one
 * that rings twice, too late, or for a schedule that was taken back changes nothing.
 */
@NullMarked
package vn.annals.article.automation.schedule;

import org.jspecify.annotations.NullMarked;
