package vn.annals.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/** Where a person goes after signing in: a path of this site, whatever was asked for. */
record ReturnPath(URI uri) {

    static final String DESK = "/desk/";

    private static final String KEY = ReturnPath.class.getName();
    // A second slash or a backslash would make a browser read a host; it drops control characters before it looks.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    static ReturnPath of(@Nullable String asked) {
        if (asked == null || !LOCAL.matcher(asked).matches()) {
            return new ReturnPath(URI.create(DESK));
        }
        try {
            return new ReturnPath(URI.create(new URI(asked).toASCIIString()));
        } catch (URISyntaxException _) {
            return new ReturnPath(URI.create(DESK));
        }
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(KEY, uri.toString());
    }

    static ReturnPath takenFrom(WebSession session) {
        return of((String) session.getAttributes().remove(KEY));
    }
}
