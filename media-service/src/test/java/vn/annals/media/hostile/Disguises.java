package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.CANARY;
import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is called a picture and is none, or is a picture and something else at once. */
final class Disguises {

    private static final List<String> FORMATS = List.of("jpg", "png", "gif", "webp");
    private static final String SCRIPT = "<script>alert('" + CANARY + "')</script>";

    private Disguises() {}

    static Stream<HostileFile> all() {
        return Stream.of(wrongNames(), noPictures(), drawings(), twoInOne()).flatMap(files -> files);
    }

    private static Stream<HostileFile> wrongNames() {
        var endings = List.of("jpg", "png", "gif", "webp", "svg", "html", "php", "pdf");
        return FORMATS.stream().flatMap(format -> endings.stream()
                .filter(ending -> !ending.equals(format))
                .map(ending -> HostileFile.of(
                        format + " called " + ending,
                        "ảnh." + ending,
                        () -> Bytes.picture(format),
                        MEDIA_TYPE_NOT_SUPPORTED)));
    }

    private static Stream<HostileFile> noPictures() {
        return contents().entrySet().stream()
                .map(content -> HostileFile.of(
                        content.getKey() + " called png", "ảnh.png", content.getValue(), MEDIA_TYPE_NOT_SUPPORTED));
    }

    private static Map<String, HostileFile.Content> contents() {
        var contents = new LinkedHashMap<String, HostileFile.Content>();
        contents.put("nothing", () -> new byte[0]);
        contents.put("one byte", () -> new byte[1]);
        contents.put("zeros", () -> Bytes.zeros(10_000));
        contents.put("text", () -> Bytes.joined("chỉ là chữ"));
        contents.put("a page", () -> Bytes.joined("<!doctype html><html><body>", SCRIPT));
        contents.put("a script", () -> Bytes.joined("alert(1)//", CANARY));
        contents.put("a PHP program", () -> Bytes.joined("<?php system($_GET['c']); ?>"));
        contents.put("a shell script", () -> Bytes.joined("#!/bin/sh\nid\n"));
        contents.put("a PDF", () -> Bytes.joined("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"));
        contents.put(
                "XML that grows",
                () -> Bytes.joined(
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>"));
        contents.put("an archive", () -> zip("a.txt", 100));
        contents.put("an archive that grows", () -> zip("a.txt", 10_000_000));
        contents.put("an archive that climbs", () -> zip("../../etc/cron.d/a", 10));
        contents.put("an office document", () -> zip("[Content_Types].xml", 100));
        contents.put("a Java class", () -> Bytes.hex("cafebabe00000045"));
        contents.put("a Windows program", () -> Bytes.joined("MZ", Bytes.zeros(100)));
        contents.put("a Linux program", () -> Bytes.joined(Bytes.hex("7f454c46020101"), Bytes.zeros(100)));
        contents.put("a film", () -> Bytes.joined(Bytes.hex("00000018"), "ftypmp42", Bytes.zeros(60)));
        contents.put("an AVIF", () -> Bytes.joined(Bytes.hex("0000001c"), "ftypavif", Bytes.zeros(60)));
        contents.put("a HEIC", () -> Bytes.joined(Bytes.hex("00000018"), "ftypheic", Bytes.zeros(60)));
        contents.put("a TIFF", () -> Bytes.joined("II*\0", Bytes.zeros(60)));
        contents.put("a BMP", () -> Bytes.picture("bmp"));
        contents.put("an icon", () -> Bytes.hex("000001000100101000000100200068040000"));
        contents.put("a Photoshop file", () -> Bytes.joined("8BPS", Bytes.hex("0001"), Bytes.zeros(60)));
        contents.put("a JPEG 2000", () -> Bytes.hex("0000000c6a5020200d0a870a"));
        contents.put("PostScript", () -> Bytes.joined("%!PS-Adobe-3.0 EPSF-3.0\n(", CANARY, ") show"));
        contents.put("a metafile", () -> Bytes.hex("d7cdc69a000000000000"));
        contents.put("a Flash film", () -> Bytes.joined("CWS", Bytes.zeros(60)));
        contents.put("a tape archive", () -> Bytes.joined("a.txt", Bytes.zeros(252), "ustar", Bytes.zeros(300)));
        contents.put("a gzip", () -> Bytes.hex("1f8b0800000000000003"));
        contents.put("a 7-Zip", () -> Bytes.hex("377abcaf271c0004"));
        contents.put("a RAR", () -> Bytes.hex("526172211a070100"));
        contents.put("a sound", () -> Bytes.joined("RIFF", Bytes.little(40), "WAVEfmt ", Bytes.zeros(40)));
        contents.put("a PNG's beginning", () -> Bytes.hex("89504e470d0a1a0a"));
        contents.put("a PNG behind a space", () -> Bytes.joined(" ", Bytes.picture("png")));
        contents.put("a PNG through a text channel", () -> Bytes.joined(Bytes.hex("89504e470a1a0a"), Bytes.zeros(40)));
        return contents;
    }

    private static Stream<HostileFile> drawings() {
        var head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";
        var drawings = Map.of(
                "a script", head + SCRIPT + "</svg>",
                "a page in it", head + "<foreignObject><body>" + SCRIPT + "</body></foreignObject></svg>",
                "a link", head + "<image xlink:href='http://169.254.169.254/latest/meta-data/'/></svg>",
                "an event", head.replace(">", " onload='alert(1)'>") + "</svg>",
                "an entity",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + head + "<text>&x;</text></svg>");
        return drawings.entrySet().stream().flatMap(drawing -> Stream.of("svg", "png", "svg.png", "svgz")
                .map(ending -> HostileFile.of(
                        "an SVG with " + drawing.getKey() + " called " + ending,
                        "hình." + ending,
                        () -> Bytes.joined(drawing.getValue()),
                        MEDIA_TYPE_NOT_SUPPORTED)));
    }

    private static Stream<HostileFile> twoInOne() {
        return Stream.of(
                HostileFile.of(
                        "a GIF that is a script",
                        "a.gif",
                        () -> Bytes.joined("GIF89a/*", Bytes.zeros(40), "*/=1;alert('", CANARY, "');"),
                        MEDIA_TYPE_NOT_SUPPORTED,
                        PICTURE_UNREADABLE),
                HostileFile.of(
                        "a GIF with a page behind it",
                        "a.gif",
                        () -> Bytes.joined(Bytes.picture("gif"), SCRIPT),
                        MEDIA_TYPE_NOT_SUPPORTED),
                HostileFile.of(
                        "a GIF with a page behind it that ends like one",
                        "a.gif",
                        () -> Bytes.joined(Bytes.picture("gif"), SCRIPT, ";"),
                        NEUTRALISED),
                HostileFile.of(
                        "a JPEG with a program in a note",
                        "a.jpg",
                        () -> Bytes.withSegment(Bytes.picture("jpg"), Bytes.segment(0xFE, "<?php ", CANARY, " ?>")),
                        NEUTRALISED),
                HostileFile.of(
                        "a JPEG that is a PHP archive",
                        "a.jpg",
                        () -> Bytes.withSegment(
                                Bytes.picture("jpg"), Bytes.segment(0xFE, "<?php __HALT_COMPILER(); ?>", CANARY)),
                        NEUTRALISED),
                HostileFile.of(
                        "a JPEG with a PDF behind it",
                        "a.jpg",
                        () -> Bytes.joined(Bytes.picture("jpg"), "%PDF-1.7 ", CANARY, " %%EOF", Bytes.hex("ffd9")),
                        NEUTRALISED),
                HostileFile.of(
                        "a JPEG with a PDF in it",
                        "a.jpg",
                        () -> Bytes.withSegment(Bytes.picture("jpg"), Bytes.segment(0xE9, "%PDF-1.4 ", CANARY)),
                        NEUTRALISED),
                HostileFile.of(
                        "a PNG with an archive behind it",
                        "a.png",
                        () -> Bytes.joined(Bytes.picture("png"), zip(CANARY, 10)),
                        NEUTRALISED),
                HostileFile.of(
                        "a PNG with a page in a note",
                        "a.png",
                        () -> Bytes.withChunk(Bytes.picture("png"), Bytes.pngChunk("tEXt", "Comment\0<html>", SCRIPT)),
                        NEUTRALISED),
                HostileFile.of(
                        "a WebP with a page behind it",
                        "a.webp",
                        () -> Bytes.joined(Bytes.picture("webp"), SCRIPT),
                        NEUTRALISED),
                HostileFile.of(
                        "a WebP with a page in a chunk",
                        "a.webp",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.joined(Bytes.zeros(4), Bytes.hex("3f00002f0000"))),
                                Bytes.codedIn(Bytes.picture("webp")),
                                Bytes.riffChunk("HTML", Bytes.joined(SCRIPT))),
                        NEUTRALISED));
    }

    private static byte[] zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
