package vn.annals.auth.automation.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deliveries, those of the newest facts first; {@code next} asks for those behind them. */
record DeliveriesPage(List<DeliveryRow> items, @Nullable String next) {}
