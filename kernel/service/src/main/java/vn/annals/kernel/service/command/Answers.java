package vn.annals.kernel.service.command;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.annals.kernel.service.access.ExpectedRevision;

/** What an endpoint answers after a command: the body, its revision as ETag, and the commit that holds it. */
public final class Answers {

    private Answers() {}

    public static <T> ResponseEntity<T> ok(Accepted<?> accepted, int revision, T body) {
        return ok(accepted, etag(revision), body);
    }

    public static <T> ResponseEntity<T> ok(Accepted<?> accepted, String etag, T body) {
        return answer(HttpStatus.OK, accepted).eTag(etag).body(body);
    }

    public static <T> ResponseEntity<T> ok(Accepted<?> accepted, T body) {
        return answer(HttpStatus.OK, accepted).body(body);
    }

    public static <T> ResponseEntity<T> created(Accepted<?> accepted, URI location, int revision, T body) {
        return answer(HttpStatus.CREATED, accepted)
                .location(location)
                .eTag(etag(revision))
                .body(body);
    }

    /** What a read answers: the body and its revision. */
    public static <T> ResponseEntity<T> read(int revision, T body) {
        return ResponseEntity.ok().eTag(etag(revision)).body(body);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Accepted<?> accepted) {
        return ResponseEntity.status(status).headers(accepted.headers());
    }

    private static String etag(int revision) {
        return ExpectedRevision.etag(revision, null);
    }
}
