package vn.annals.gateway.copy;

/** An answer that is too long to be copied. */
final class TooLarge extends RuntimeException {

    TooLarge() {
        super("too large to be copied", null, false, false);
    }
}
