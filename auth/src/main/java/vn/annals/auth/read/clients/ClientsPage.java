package vn.annals.auth.read.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.ClientAnswer;

/** API clients in the order they were created; {@code next} asks for those behind them. */
record ClientsPage(List<ClientAnswer> items, @Nullable String next) {}
