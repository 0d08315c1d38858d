package vn.annals.local.source;

import org.jsoup.Jsoup;
import vn.annals.kernel.text.VietnameseText;

/** Words without markup, in one line. */
final class PlainWords {

    private PlainWords() {}

    static String of(String markup) {
        var words = VietnameseText.normal(Jsoup.parseBodyFragment(markup).text());
        var plain = new StringBuilder();
        words.codePoints()
                .filter(point -> VietnameseText.isPlain(Character.toString(point)))
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll("[\\s\\h]+", " ").strip();
    }
}
