package vn.annals.media.read.usage;

import org.jspecify.annotations.Nullable;

/**
 * Who uses an asset: an article, or the site itself, which has no title. {@code live} is what the public sees of it,
 * {@code written} what its newest text says.
 */
record Use(String articleId, @Nullable String title, boolean live, boolean written) {}
