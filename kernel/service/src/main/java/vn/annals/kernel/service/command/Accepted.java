package vn.annals.kernel.service.command;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A command that took effect. {@code commit} is empty when it changed nothing, as a repeated command does. */
public record Accepted<R>(@Nullable R result, OptionalLong commit) {

    static final String COMMIT = "Annals-Commit";

    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        commit.ifPresent(number -> headers.set(COMMIT, Long.toString(number)));
        return headers;
    }
}
