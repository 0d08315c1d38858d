package vn.annals.auth.read.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.TenantAnswer;

/** All of it at once: {@code next} is there for the form that every list has. */
record DirectoryPage(List<TenantAnswer> items, @Nullable String next) {}
