package vn.annals.media.blob;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;

/** A kept file as the web server sends it, whole or in the parts that are asked for. */
final class BlobResource extends AbstractResource {

    private static final Logger LOG = LoggerFactory.getLogger(BlobResource.class);

    private final Blob blob;
    private final long from;

    /** Will probably be read from the given place on. */
    BlobResource(Blob blob, long from) {
        this.blob = blob;
        this.from = from;
    }

    @Override
    public InputStream getInputStream() {
        try {
            return blob.open(from);
        } catch (BytesMissing missing) {
            LOG.error("A file cannot be served", missing);
            throw SERVICE_UNAVAILABLE.because("the bytes of this file cannot be had");
        }
    }

    @Override
    public long contentLength() {
        return blob.size();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "a kept file";
    }
}
