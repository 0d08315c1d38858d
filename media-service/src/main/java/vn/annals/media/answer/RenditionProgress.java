package vn.annals.media.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far the making of renditions is. */
public interface RenditionProgress {

    /** By the hashes of files; of one that is missing nothing was made yet. */
    Map<String, Progress> of(Collection<String> hashes);

    /** {@code state} is {@code waiting}, {@code made} or {@code failed}; names are such as {@code w640.webp}. */
    record Progress(String state, List<String> names) {

        public static final Progress WAITING = new Progress("waiting", List.of());
    }
}
