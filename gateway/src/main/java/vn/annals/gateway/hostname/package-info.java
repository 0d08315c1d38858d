/** Sites that have a host of their own: {@code https://bacgiang.example/} is {@code /s/bac-giang/} of everybody's host. */
@NullMarked
package vn.annals.gateway.hostname;

import org.jspecify.annotations.NullMarked;
