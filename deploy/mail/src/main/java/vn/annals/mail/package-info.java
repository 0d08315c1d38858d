/** A post box for the local run: takes any letter, delivers none, shows all. */
@NullMarked
package vn.annals.mail;

import org.jspecify.annotations.NullMarked;
