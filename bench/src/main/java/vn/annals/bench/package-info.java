@NullMarked
package vn.annals.bench;

import org.jspecify.annotations.NullMarked;
