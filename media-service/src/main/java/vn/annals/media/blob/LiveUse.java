package vn.annals.media.blob;

/** Says what everybody may see. */
public interface LiveUse {

    /** Whether a live article of the current tenant shows the file. */
    boolean shows(String sha256);
}
