package vn.annals.media.intake;

/** What a file was called where it came from: text to show, never a path, never a name on our side. */
final class OriginalName {

    private static final int LONGEST = 255;

    private OriginalName() {}

    static String of(String given) {
        return PlainText.of(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
    }

    /** As much of it as is kept. */
    static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end);
    }
}
