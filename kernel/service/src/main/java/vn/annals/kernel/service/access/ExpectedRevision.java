package vn.annals.kernel.service.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/** The revision the caller last saw, from {@code If-Match}; an argument of endpoint methods. */
public record ExpectedRevision(@Nullable Integer orNull) {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");

    public int required() {
        if (orNull == null) {
            throw EdgeRefusal.PRECONDITION_REQUIRED.because("If-Match must name the revision this change is based on");
        }
        return orNull;
    }

    static ExpectedRevision of(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return new ExpectedRevision(null);
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw EdgeRefusal.MALFORMED_REQUEST.because("If-Match must be one revision in quotes, such as \"7\"");
        }
        return new ExpectedRevision(Integer.parseInt(etag.group(1)));
    }
}
