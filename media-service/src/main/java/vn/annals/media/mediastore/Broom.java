package vn.annals.media.mediastore;

/** Whether a sweep only shows what it finds. */
enum Broom {
    SHOW,
    REMOVE
}
