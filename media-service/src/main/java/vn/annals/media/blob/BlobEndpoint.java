package vn.annals.media.blob;

import static vn.annals.kernel.refusal.EdgeRefusal.NOT_FOUND;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.contracts.media.Rendition;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.link.FileLinks;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

/**
 * The bytes: to everybody while a live article shows them, else to those who have a role in the tenant or hold an address
 * that was signed for them.
 */
@RestController
class BlobEndpoint {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final CacheControl ASKED_AGAIN = CacheControl.noCache().cachePublic();

    private final BlobStore blobs;
    private final RenditionFiles renditions;
    private final LiveUse use;
    private final FileLinks links;

    BlobEndpoint(BlobStore blobs, RenditionFiles renditions, LiveUse use, FileLinks links) {
        this.blobs = blobs;
        this.renditions = renditions;
        this.use = use;
        this.links = links;
    }

    @PublicAccess
    @GetMapping("/media/{tenant}/{sha256}/{rendition}.{extension}")
    @Reads("usage")
    ResponseEntity<Resource> bytes(
            @PathVariable String sha256,
            @PathVariable String rendition,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String signature,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange) {
        var shown = Optional.of(sha256)
                .filter(SHA256.asMatchPredicate())
                .flatMap(blobs::find)
                .flatMap(original -> file(original, rendition, extension))
                .orElseThrow(BlobEndpoint::nothing);
        if (use.shows(sha256)) {
            return answer(shown, ASKED_AGAIN, body(shown, range, ifRange));
        }
        if (callerBelongsHere()) {
            return answer(shown, CacheControl.noStore().cachePrivate(), body(shown, range, ifRange));
        }
        if (!links.opens(CurrentTenant.get(), sha256, until, signature)) {
            throw nothing();
        }
        return answer(shown, CacheControl.noCache().cachePrivate(), body(shown, range, ifRange));
    }

    private Optional<Blob> file(Blob original, String rendition, String extension) {
        if (rendition.equals(RenditionFiles.ORIGINAL)) {
            return Optional.of(original)
                    .filter(blob -> blob.extension().equals(extension))
                    .flatMap(this::harmless);
        }
        var known = original.type().startsWith("image/")
                && Rendition.of(rendition).isPresent()
                && RenditionFiles.EXTENSIONS.contains(extension);
        return known ? made(original, rendition, extension).or(() -> harmless(original)) : Optional.empty();
    }

    /** What came before pictures were made anew may say where it was taken; what was made of it does not. */
    private Optional<Blob> harmless(Blob original) {
        return original.remade()
                ? Optional.of(original)
                : made(original, RenditionFiles.ORIGINAL, original.extension());
    }

    private Optional<Blob> made(Blob original, String rendition, String extension) {
        return renditions.find(original.sha256(), rendition + "." + extension).flatMap(blobs::find);
    }

    private static boolean callerBelongsHere() {
        return Caller.find().filter(caller -> !caller.roles().isEmpty()).isPresent();
    }

    private static Resource body(Blob blob, @Nullable String range, @Nullable String ifRange) {
        // Who has a part of another file needs the whole of this one; of a plain stream the web server sends no parts.
        return ifRange == null || ifRange.equals(etag(blob))
                ? new BlobResource(blob, beginning(blob, range))
                : new InputStreamResource(new BlobResource(blob, 0));
    }

    /** Of the first part that is asked for. */
    private static long beginning(Blob blob, @Nullable String range) {
        try {
            var parts = HttpRange.parseRanges(range);
            return parts.isEmpty() ? 0 : parts.getFirst().getRangeStart(blob.size());
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }

    private static ResponseEntity<Resource> answer(Blob blob, CacheControl cache, Resource body) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .eTag(etag(blob))
                .contentType(MediaType.parseMediaType(blob.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(blob).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(body);
    }

    private static String etag(Blob blob) {
        return '"' + blob.sha256() + '"';
    }

    /** Pictures are looked at; anything else is to be saved, and opened by nothing of ours. */
    private static ContentDisposition disposition(Blob blob) {
        return blob.type().startsWith("image/")
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename(blob.sha256().substring(0, 12) + "." + blob.extension())
                        .build();
    }

    private static Refusal nothing() {
        return NOT_FOUND.because("there is no such file");
    }
}
