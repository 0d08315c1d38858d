package vn.annals.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A short sum of all that was sent in of an article, found again in the note of the revision it became. */
record Mark(String sum) {

    private static final int LENGTH = 16;
    private static final int LONGEST_NAME = 300;
    private static final Pattern IN_NOTE = Pattern.compile("^Nhập từ .*\\[([0-9a-f]{" + LENGTH + "})\\]$");

    static Mark of(Map<String, Object> content) {
        try {
            var bytes = Web.JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Mark(HexFormat.of().formatHex(digest).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static Optional<Mark> in(JsonNode revision) {
        var found = IN_NOTE.matcher(revision.path("note").asString(""));
        return found.matches() ? Optional.of(new Mark(found.group(1))) : Optional.empty();
    }

    String note(String source) {
        var name = source.length() > LONGEST_NAME ? "…" + source.substring(source.length() - LONGEST_NAME) : source;
        return "Nhập từ " + name + " [" + sum + "]";
    }
}
