package vn.annals.media.blob;

/** Bytes that are said to be kept are not there. Nobody can help but by bringing them back. */
public final class BytesMissing extends RuntimeException {

    BytesMissing(StoreKind store, String sha256) {
        super("bytes of the kept file " + sha256 + " are missing in " + store.word());
    }
}
