package vn.annals.stories;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with one file part named {@code file}. */
record MultipartForm(Map<String, String> fields, String fileName, byte[] file) {

    private static final String BOUNDARY = "----annals-story";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            line(out, "--" + BOUNDARY);
            line(out, "Content-Disposition: form-data; name=\"" + name + "\"");
            line(out, "Content-Type: text/plain; charset=utf-8");
            line(out, "");
            line(out, value);
        });
        line(out, "--" + BOUNDARY);
        line(out, "Content-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"");
        line(out, "Content-Type: application/octet-stream");
        line(out, "");
        out.writeBytes(file);
        line(out, "");
        line(out, "--" + BOUNDARY + "--");
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
