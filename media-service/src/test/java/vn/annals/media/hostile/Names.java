package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;

import java.util.stream.Stream;

/** Names that are paths, commands, or read otherwise than they are written. */
final class Names {

    private Names() {}

    static Stream<HostileFile> all() {
        var kept = Stream.of(
                "../../etc/passwd.png",
                "..\\..\\boot.png",
                "/etc/cron.d/a.png",
                "C:\\Windows\\a.png",
                "\\\\server\\share\\a.png",
                "....//....//a.png",
                "a\u0000b.png",
                "a\r\nContent-Type: text/html\r\n.png",
                "a\tb.png",
                "\u202Egnp.exe.png",
                "\u2066a\u2069.png",
                "\u200Fa.png",
                "a\u200B\u200C\u200D.png",
                "\uFEFFa.png",
                "a\uFFF9b.png",
                "\uDB40\uDC41a.png",
                "\uD800a.png",
                "\uE000a.png",
                "CON.png",
                "NUL.png",
                "aux.h.png",
                "a.png ",
                ".png",
                "..png",
                "a.html.png",
                "a.php.PNG",
                "a;b.png",
                "a\"b'c.png",
                "a%2e%2e%2fb.png",
                "$(id).png",
                "`id`.png",
                "a|b>c.png",
                "<img src=x onerror=alert(1)>.png",
                "ảnh.png",
                "a\u0309nh.png",
                "x".repeat(400) + ".png",
                "ả".repeat(400) + ".png",
                "😀".repeat(200) + ".png");
        var refused = Stream.of(
                "",
                " ",
                ".",
                "..",
                "png",
                "a.",
                "a.png.",
                "a.png/",
                "a.png\\",
                "a.png;.html",
                "a.png\u0000.html",
                "a.html.jpg",
                "a.png:stream",
                "a.png?x",
                "a.pn\u0261");
        return Stream.concat(
                kept.map(name -> HostileFile.of("the name " + name, name, () -> Bytes.picture("png"), NEUTRALISED)),
                refused.map(name -> HostileFile.of(
                        "the name " + name, name, () -> Bytes.picture("png"), MEDIA_TYPE_NOT_SUPPORTED)));
    }
}
