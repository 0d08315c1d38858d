package vn.annals.kernel.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Bodies are read as they are, and text as UTF-8: what says to be something else would be read wrongly. */
final class BodyForm implements Threshold {

    @Override
    public void cross(HttpServletRequest request, HandlerMethod endpoint) {
        var codings = Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING));
        if (!codings.stream().allMatch("identity"::equalsIgnoreCase)) {
            throw EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("a body must come without Content-Encoding");
        }
        if (!isInUtf8(request.getContentType())) {
            throw EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("text must come in UTF-8");
        }
    }

    private static boolean isInUtf8(@Nullable String type) {
        try {
            var charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
            return charset == null || charset.equals(UTF_8);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException nobodys) {
            return false;
        }
    }
}
