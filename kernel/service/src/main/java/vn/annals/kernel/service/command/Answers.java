package vn.annals.kernel.service.command;

import com.mongodb.MongoException;
import java.net.URI;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.ExpectedRevision;

/** What an endpoint answers after a command: the body, its revision as ETag, and the commit that holds it. */
public final class Answers {

    private static final String PATIENCE = "2";

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
        return created(accepted, location, etag(revision), body);
    }

    public static <T> ResponseEntity<T> created(Accepted<?> accepted, URI location, String etag, T body) {
        return answer(HttpStatus.CREATED, accepted)
                .location(location)
                .eTag(etag)
                .body(body);
    }

    /**
     * The answer that shows what was done; when it cannot be shown yet, that it is done and {@code where} it will be. Told
     * that something was unavailable, its sender would do it again.
     */
    public static <T> ResponseEntity<T> shown(Accepted<?> accepted, URI where, Supplier<ResponseEntity<T>> answer) {
        try {
            return answer.get();
        } catch (Refusal | MongoException unseen) {
            if (accepted.commit().isEmpty()) {
                throw unseen;
            }
            return answer(HttpStatus.ACCEPTED, accepted)
                    .location(where)
                    .header(HttpHeaders.RETRY_AFTER, PATIENCE)
                    .build();
        }
    }

    /** The same for what is made anew, whose first revision is known. */
    public static <T> ResponseEntity<T> shown(
            Accepted<?> accepted, URI where, int revision, Supplier<ResponseEntity<T>> answer) {
        var shown = shown(accepted, where, answer);
        return shown.getStatusCode() == HttpStatus.ACCEPTED
                ? ResponseEntity.accepted()
                        .headers(shown.getHeaders())
                        .eTag(etag(revision))
                        .build()
                : shown;
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
