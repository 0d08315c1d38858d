package vn.annals.kernel.service;

import java.util.List;

/** The sealed event families a service writes or reads. Each service declares one bean with all of them. */
public record LedgerFamilies(List<Class<?>> families) {

    public LedgerFamilies {
        families = List.copyOf(families);
    }

    public static LedgerFamilies of(Class<?>... families) {
        return new LedgerFamilies(List.of(families));
    }
}
