/** A store that speaks S3, for the local run and for tests. */
@NullMarked
package vn.annals.objects;

import org.jspecify.annotations.NullMarked;
