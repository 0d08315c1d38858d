package vn.annals.media.read.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.media.answer.MediaAnswer;

record LibraryPage(List<MediaAnswer> items, @Nullable String next) {}
