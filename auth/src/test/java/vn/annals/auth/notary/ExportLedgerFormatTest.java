package vn.annals.auth.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.ledger.ExportEvent;
import vn.annals.contracts.ledger.ExportEvent.ExportOrdered;
import vn.annals.kernel.service.trial.LedgerFormat;

class ExportLedgerFormatTest extends LedgerFormat {

    private static final String EXPORT = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";

    ExportLedgerFormatTest() {
        super(ExportEvent.class);
    }

    @Override
    protected Stream<ExportEvent> events() {
        return Stream.of(new ExportOrdered(EXPORT, 412, 7L, 300L, List.of()));
    }

    @Test
    void one_of_some_articles_is_read() {
        assertThat(read(
                        "{\"exportId\":\"" + EXPORT + "\",\"size\":412,\"articles\":[\"" + EXPORT + "\"]}",
                        "export.ExportOrdered"))
                .isEqualTo(new ExportOrdered(EXPORT, 412, null, null, List.of(EXPORT)));
    }
}
