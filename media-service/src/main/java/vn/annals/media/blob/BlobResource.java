package vn.annals.media.blob;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A kept file as the web server sends it, whole or in the parts that are asked for. */
final class BlobResource extends AbstractResource {

    private final Blob blob;

    BlobResource(Blob blob) {
        this.blob = blob;
    }

    @Override
    public InputStream getInputStream() {
        return blob.open();
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
