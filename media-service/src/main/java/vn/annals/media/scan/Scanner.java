package vn.annals.media.scan;

import java.nio.file.Path;

/** Refuses what does harm. */
public interface Scanner {

    void check(Path file);
}
