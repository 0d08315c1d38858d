/** The tenants' pictures: taken in with suspicion, kept by their hash, shown to those who may see them. */
@NullMarked
package vn.annals.media;

import org.jspecify.annotations.NullMarked;
