package vn.annals.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;

/** A request that must be refused, to the letter, and how. {@code word}: a code of ours, or what an answer must say. */
record Attack(String how, URI at, String request, Set<Integer> answers, String word) {

    private static final String BODY = "{\"title\":\"Bài của kẻ trộm\"}";

    static Attack refused(String how, int status, String code, String request) {
        return new Attack(how, Stack.gateway(), request, Set.of(status), code);
    }

    /** Where two readings are as good as each other: nothing stands there, or it is no address. */
    static Attack lost(String how, String request) {
        return new Attack(how, Stack.gateway(), request, Set.of(400, 404), "\"code\":\"");
    }

    static String get(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines(headers) + "\r\n";
    }

    /** An article by somebody who must not write it. */
    static String draft(String path, String... headers) {
        return post(path, "application/json", BODY, headers);
    }

    static String post(String path, String type, String body, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n" + lines(headers) + "\r\n"
                + new String(body.getBytes(UTF_8), ISO_8859_1);
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    void happens() {
        var heard = Wire.say(at, request);
        assertThat(heard.statuses()).as(heard.text()).hasSize(1).isSubsetOf(answers);
        assertThat(heard.text()).contains(word).doesNotContain("vn.annals.", "Exception", "\tat ");
        assertThat(heard.headers())
                .doesNotContainIgnoringCase("access-control-allow")
                .doesNotContain("//evil", "\\evil", "@evil");
    }
}
