/** What every service shares: how it starts, what it is configured with by default, and which events it knows. */
@NullMarked
package vn.annals.kernel.service;

import org.jspecify.annotations.NullMarked;
