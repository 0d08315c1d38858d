package vn.annals.auth.read.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.TenantAnswer;

/** Tenants in the order of their slugs; {@code next} asks for those behind them. */
record DirectoryPage(List<TenantAnswer> items, @Nullable String next) {}
