package vn.annals.article.read.site;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Letters as themselves: the templates write each one beyond ASCII as a number, which no reader of UTF-8 needs. */
final class PlainXml {

    // From U+00A0: below it are the signs of XML and of control, which mean something else or nothing as themselves.
    private static final Pattern NUMBERED = Pattern.compile("&#x([a-fA-F]\\p{XDigit}|\\p{XDigit}{3,6});");

    private PlainXml() {}

    static String of(String xml) {
        return NUMBERED.matcher(xml).replaceAll(found -> Character.toString(HexFormat.fromHexDigits(found.group(1))));
    }
}
