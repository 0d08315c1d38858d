/** Bytes in a store that speaks S3, apart for each tenant. */
@NullMarked
package vn.annals.kernel.objects;

import org.jspecify.annotations.NullMarked;
