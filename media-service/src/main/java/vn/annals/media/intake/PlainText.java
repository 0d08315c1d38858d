package vn.annals.media.intake;

import java.util.regex.Pattern;
import vn.annals.kernel.text.VietnameseText;

/** One line of text from a form, without characters that are not seen but change what is seen. */
public final class PlainText {

    /** Format characters, bidirectional marks among them, and what is private or broken. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}]+");

    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private PlainText() {}

    public static String of(String text) {
        var seen = UNSEEN.matcher(VietnameseText.normal(text)).replaceAll("");
        return SPACE.matcher(seen).replaceAll(" ").strip();
    }
}
