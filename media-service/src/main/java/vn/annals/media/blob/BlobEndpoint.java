package vn.annals.media.blob;

import static vn.annals.kernel.refusal.EdgeRefusal.NOT_FOUND;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** The bytes: to everybody while a live article shows them, else to those who have a role in the tenant. */
@RestController
class BlobEndpoint {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final CacheControl ASKED_AGAIN = CacheControl.noCache().cachePublic();

    private final BlobStore blobs;
    private final LiveUse use;

    BlobEndpoint(BlobStore blobs, LiveUse use) {
        this.blobs = blobs;
        this.use = use;
    }

    @PublicAccess
    @GetMapping("/media/{tenant}/{sha256}/original.{extension}")
    @Reads("usage")
    ResponseEntity<Resource> bytes(@PathVariable String sha256, @PathVariable String extension) {
        var known = Optional.of(sha256)
                .filter(SHA256.asMatchPredicate())
                .flatMap(blobs::find)
                .filter(blob -> blob.extension().equals(extension))
                .orElseThrow(BlobEndpoint::nothing);
        if (use.shows(sha256)) {
            return answer(known, ASKED_AGAIN);
        }
        if (!callerBelongsHere()) {
            throw nothing();
        }
        return answer(known, CacheControl.noStore().cachePrivate());
    }

    private static boolean callerBelongsHere() {
        return Caller.find().filter(caller -> !caller.roles().isEmpty()).isPresent();
    }

    private static ResponseEntity<Resource> answer(Blob blob, CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .eTag('"' + blob.sha256() + '"')
                .contentType(MediaType.parseMediaType(blob.type()))
                .contentLength(blob.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(blob::open));
    }

    private static Refusal nothing() {
        return NOT_FOUND.because("there is no such file");
    }
}
