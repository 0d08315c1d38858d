package vn.annals.local.source;

/** Why something cannot be read as an article, in words for whoever brought it. */
public final class Unfit extends RuntimeException {

    public Unfit(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
