package vn.annals.media.intake;

/** Width and height in pixels, as a file's header claims them. */
record ImageSize(int width, int height) {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 50_000_000;

    /** Whether decoding such a picture would ask too much of the reader's browser, or of ours. */
    boolean tooLarge() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }
}
