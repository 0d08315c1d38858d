package vn.annals.article.view;

import java.util.Collection;
import java.util.Map;

/** The sizes of the current tenant's pictures, by the hashes of their bytes. */
public interface PictureSizes {

    /** Those that are known. */
    Map<String, PictureSize> of(Collection<String> hashes);
}
