package vn.annals.contracts.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was taken out of a tenant's ledger: whoever takes it away leaves word of that in it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ExportEvent {

    /**
     * Somebody wants an archive of the first {@code size} commits, or of those {@code from} and {@code to}, or of those about
     * {@code articles}.
     */
    @Revision("1")
    record ExportOrdered(
            String exportId,
            long size,
            @Nullable Long from,
            @Nullable Long to,
            List<String> articles) implements ExportEvent {
        public ExportOrdered {
            articles = articles == null ? List.of() : List.copyOf(articles);
        }
    }
}
