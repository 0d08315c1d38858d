package vn.annals.kernel.service.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.access.Threshold;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Refuses a key that comes again with another body: its sender would take the first effect for the second. */
@RestControllerAdvice
public final class IdempotencyKeys extends RequestBodyAdviceAdapter implements Threshold {

    private static final byte[] NOTHING = {};

    private final IdempotencyKeysStore keys;

    IdempotencyKeys(IdempotencyKeysStore keys) {
        this.keys = keys;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return isKeyed();
    }

    private static boolean isKeyed() {
        return CurrentTenant.find().isPresent()
                && Incoming.find().map(Incoming::idempotencyKey).isPresent();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = message.getBody().readAllBytes();
        demandTheSame(body);
        return new Read(body, message.getHeaders());
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        demandTheSame(NOTHING);
        return body;
    }

    /** For an endpoint that reads a form: {@code parts} tell one request from another. */
    public void demandTheSame(String... parts) {
        if (isKeyed()) {
            demandTheSame(String.join("\0", parts).getBytes(UTF_8));
        }
    }

    /** What an endpoint does not read is read here; a form with files is judged where they are. */
    @Override
    public void cross(HttpServletRequest request, HandlerMethod endpoint) {
        if (isKeyed()
                && Caller.find().isPresent()
                && request.getMethod().equals("POST")
                && !readsABody(endpoint)
                && !isForm(request)) {
            try {
                demandTheSame(request.getInputStream().readAllBytes());
            } catch (IOException cut) {
                throw EdgeRefusal.MALFORMED_REQUEST.because("the body could not be read");
            }
        }
    }

    private static boolean readsABody(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private void demandTheSame(byte[] body) {
        var digest = digest(body);
        var request = NameUuid.of(Caller.current().actor(), Incoming.find().orElseThrow());
        if (!keys.first(request.toString(), digest).equals(digest)) {
            throw EdgeRefusal.IDEMPOTENCY_KEY_REUSED.because("this Idempotency-Key was used for another request");
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A body that was read to the end, to be read again. */
    private record Read(byte[] bytes, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
