package vn.annals.auth.read.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.MemberAnswer;

/** Members in the order they were invited; {@code next} asks for those behind them. */
record MembersPage(List<MemberAnswer> items, @Nullable String next) {}
