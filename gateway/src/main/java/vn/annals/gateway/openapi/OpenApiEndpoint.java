package vn.annals.gateway.openapi;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Open to all: whoever writes a program against us has no login yet. */
@RestController
class OpenApiEndpoint {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final byte[] document;
    private final byte[] page;

    OpenApiEndpoint(OpenApi api, JsonMapper json) {
        this.document = json.writeValueAsBytes(api.document());
        this.page = new DocsPage(api.document()).html().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> document() {
        return answer(MediaType.APPLICATION_JSON, document).body(document);
    }

    @GetMapping("/api/docs")
    ResponseEntity<byte[]> page() {
        return answer(HTML, page).header("Content-Security-Policy", POLICY).body(page);
    }

    @GetMapping("/api/docs/docs.css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("openapi/docs.css"));
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag('"' + DigestUtils.md5DigestAsHex(body) + '"');
    }
}
