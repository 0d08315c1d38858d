package vn.annals.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form in which text enters Annals. */
public final class VietnameseText {

    // Grave, acute, hook, tilde, dot below; and how they are typed.
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    private static final String TYPED = "fsrxj";

    // Byte order marks, places where a line may or must not break, and that text runs from left to right.
    private static final Pattern LEFT_BEHIND = Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD\\u200E]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    // Letters without a shape: Hangul fillers.
    private static final String SHAPELESS = "\u115F\u1160\u3164\uFFA0";

    private static final String LAID_OUT = "\t\n\r";

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private VietnameseText() {}

    /**
     * NFC, with the Icelandic Ð and ð that old pages carry instead of Đ and đ put right, and without what word processors and
     * web pages leave between letters: nobody sees it, and a word that holds it is not found.
     */
    public static String normal(String text) {
        return Normalizer.normalize(LEFT_BEHIND.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .replace('\u00D0', '\u0110')
                .replace('\u00F0', '\u0111');
    }

    /**
     * False for text with signs that no reader sees and that make it something else than it looks: control characters,
     * signs that turn the direction of text or are not seen at all, halves of surrogate pairs, code points that are no
     * characters. Those that join letters are let in: other scripts and emoji need them.
     */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(VietnameseText::deceives);
    }

    private static boolean deceives(int point) {
        var unseen = SHAPELESS.indexOf(point) >= 0
                || (point >= 0xE0000 && point <= 0xE0FFF)
                || (Character.getType(point) == Character.FORMAT && point != NON_JOINER && point != JOINER);
        var noCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return unseen
                || noCharacter
                || Character.getType(point) == Character.SURROGATE
                || (Character.isISOControl(point) && LAID_OUT.indexOf(point) < 0);
    }

    /** True when there is nothing to see: white space, or signs without width. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT);
    }

    /** Lower case without marks, for matching and addresses: {@code Đảng bộ} becomes {@code dang bo}. */
    public static String folded(String text) {
        var apart = Normalizer.normalize(normal(text), Normalizer.Form.NFD);
        var bare = MARKS.matcher(apart).replaceAll("");
        // đ is a letter of its own and never decomposes; stripping marks alone would lose it.
        return bare.replace('\u0110', 'D').replace('\u0111', 'd').toLowerCase(Locale.ROOT);
    }

    /**
     * A syllable with its tone at the end and its other marks in place, in lower case: {@code hòa} and {@code hoà} are both
     * {@code hoaf}, after the letters typists use.
     */
    public static String toneKey(String syllable) {
        var tones = new StringBuilder();
        var letters = new StringBuilder();
        Normalizer.normalize(normal(syllable).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .forEach(point -> {
                    var tone = TONES.indexOf(point);
                    if (tone < 0) {
                        letters.appendCodePoint(point);
                    } else {
                        tones.append(TYPED.charAt(tone));
                    }
                });
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }
}
