package vn.annals.kernel.service.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/**
 * The revision the caller last saw, from {@code If-Match}; an argument of endpoint methods. {@code save} is there when its
 * writer had not finished it: {@code "7-2"}.
 */
public record ExpectedRevision(
        @Nullable Integer orNull, @Nullable Integer save) {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})(?:-([0-9]{1,9}))?\"");

    public int required() {
        if (orNull == null) {
            throw EdgeRefusal.PRECONDITION_REQUIRED.because("If-Match must name the revision this change is based on");
        }
        return orNull;
    }

    /** How a revision is named in {@code ETag}, so that {@code If-Match} can name it. */
    public static String etag(int revision, @Nullable Integer save) {
        return save == null ? "\"" + revision + "\"" : "\"" + revision + "-" + save + "\"";
    }

    static ExpectedRevision of(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return new ExpectedRevision(null, null);
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw EdgeRefusal.MALFORMED_REQUEST.because("If-Match must be one revision in quotes, such as \"7\"");
        }
        var save = etag.group(2);
        return new ExpectedRevision(Integer.valueOf(etag.group(1)), save == null ? null : Integer.valueOf(save));
    }
}
