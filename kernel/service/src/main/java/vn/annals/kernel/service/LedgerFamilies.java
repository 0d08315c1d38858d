package vn.annals.kernel.service;

import java.util.List;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.tenancy.SliceEvent;

/** The sealed event families a service writes or reads, beside those of the ledger itself. One bean in each service. */
public record LedgerFamilies(List<Class<?>> families) {

    public LedgerFamilies {
        families = Stream.concat(families.stream(), Stream.of(SliceEvent.class))
                .distinct()
                .toList();
    }

    public static LedgerFamilies of(Class<?>... families) {
        return new LedgerFamilies(List.of(families));
    }
}
