package vn.annals.kernel.text;

import java.text.Normalizer;
import java.util.Locale;

/** The one form in which text enters Annals. */
public final class VietnameseText {

    private VietnameseText() {}

    /** NFC, with the Icelandic Ð and ð that old pages carry instead of Đ and đ put right. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00D0', '\u0110')
                .replace('\u00F0', '\u0111');
    }

    /** Lower case without marks, for matching and addresses: {@code Đảng bộ} becomes {@code dang bo}. */
    public static String folded(String text) {
        var bare = Normalizer.normalize(normal(text), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        // đ is a letter of its own and never decomposes; stripping marks alone would lose it.
        return bare.replace('\u0110', 'D').replace('\u0111', 'd').toLowerCase(Locale.ROOT);
    }
}
