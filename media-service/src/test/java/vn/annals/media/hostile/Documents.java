package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.Fate.DOCUMENT_REFUSED;
import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.ONLY_TO_SAVE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents with more in them than a document needs, and the honest ones they are made of. */
public final class Documents {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Documents() {}

    public record Part(String name, byte[] content) {

        static Part of(String name, String content) {
            return new Part(name, Bytes.joined(content));
        }
    }

    static Stream<HostileFile> all() {
        return Stream.concat(refused(), onlyToSave());
    }

    /** Nothing of ours opens what is in these, and no browser does so in our name. */
    private static Stream<HostileFile> onlyToSave() {
        return Stream.of(
                saved("a PDF with a script", "pdf", () -> pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>")),
                saved("a PDF that starts a program", "pdf", () -> pdf("/OpenAction<</S/Launch/F(cmd.exe)>>")),
                saved(
                        "a PDF that calls somebody",
                        "pdf",
                        () -> pdf("/OpenAction<</S/URI/URI(http://169.254.169.254/)>>")),
                saved(
                        "a PDF with a form that reads files",
                        "pdf",
                        () -> pdf("/AcroForm<</XFA(<!ENTITY x SYSTEM 'file:///etc/passwd'>)>>")),
                saved(
                        "a PDF with a page behind its head",
                        "pdf",
                        () -> Bytes.joined("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF")),
                saved(
                        "a PDF with an archive behind it",
                        "pdf",
                        () -> Bytes.joined(pdf(), zip(List.of(Part.of("a", "x"))), "%%EOF")),
                saved(
                        "a DOCX that reads files",
                        "docx",
                        () -> docx(Part.of(
                                "word/footer1.xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))),
                saved(
                        "a DOCX whose template is elsewhere",
                        "docx",
                        () -> docx(Part.of(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Target='http://169.254.169.254/a.dotm' TargetMode='External'/>"))));
    }

    private static HostileFile saved(String what, String ending, HostileFile.Content content) {
        return HostileFile.of(what, "tài liệu." + ending, content, ONLY_TO_SAVE);
    }

    private static Stream<HostileFile> refused() {
        return Stream.of(
                refused("a PDF that is cut off", "pdf", () -> Bytes.part(pdf(), 0.5)),
                refused("a PDF of no known time", "pdf", () -> Bytes.joined("%PDF-9.9\n%%EOF")),
                other("a PDF behind a page", "pdf", () -> Bytes.joined("<html>", pdf())),
                other("a PDF called docx", "docx", Documents::pdf),
                other("a DOCX called pdf", "pdf", () -> docx()),
                refused("a DOCX called xlsx", "xlsx", () -> docx()),
                other("an ODT called ods", "ods", () -> odt()),
                other("a DOCX called docm", "docm", () -> docx()),
                other("a document of an old office", "doc", () -> Bytes.hex("d0cf11e0a1b11ae1" + "00".repeat(504))),
                refused("an archive called docx", "docx", () -> zip(List.of(Part.of("a.txt", "x")))),
                refused("a DOCX with a program", "docx", () -> docx(Part.of("word/vbaProject.bin", "x"))),
                refused(
                        "a DOCX that says it has macros",
                        "docx",
                        () -> zip(List.of(Part.of(
                                "[Content_Types].xml",
                                OFFICE + "wordprocessingml.document.main+xml application/vnd.ms-word.document."
                                        + "macroEnabled.main+xml")))),
                refused("an ODT with a program", "odt", () -> odt(Part.of("Basic/Standard/Module1.xml", "x"))),
                refused("a DOCX with an archive in it", "docx", () -> docx(new Part("word/a.zip", zip(List.of())))),
                refused("a DOCX with a DOCX in it", "docx", () -> docx(new Part("word/embeddings/a.docx", docx()))),
                refused("a DOCX with a Windows program in it", "docx", () -> docx(Part.of("word/a.exe", "MZ"))),
                refused("a DOCX that climbs", "docx", () -> docx(Part.of("../../etc/cron.d/a", "x"))),
                refused("a DOCX that begins at the root", "docx", () -> docx(Part.of("/etc/passwd", "x"))),
                refused("a DOCX that names a drive", "docx", () -> docx(Part.of("C:\\Windows\\a", "x"))),
                refused("a DOCX of 2,500 parts", "docx", () -> docx(parts(2_500))),
                refused(
                        "a DOCX that grows a thousandfold",
                        "docx",
                        () -> docx(new Part("word/media/a.bin", Bytes.zeros(50_000_000)))),
                refused("a DOCX of 300 megabytes", "docx", Documents::large),
                refused("a DOCX that is cut off", "docx", () -> Bytes.part(docx(), 0.7)),
                refused("a DOCX whose end is damaged", "docx", () -> Bytes.damaged(docx(), 0.97)),
                refused("a DOCX with a control", "docx", () -> docx(Part.of("word/activeX/activeX1.bin", "x"))),
                refused(
                        "a DOCX with another program's object",
                        "docx",
                        () -> docx(Part.of("word/embeddings/oleObject1.bin", "x"))),
                refused("a DOCX with a button of its own", "docx", () -> docx(Part.of("customUI/customUI14.xml", "x"))),
                refused(
                        "an XLSX with macros of an old kind",
                        "xlsx",
                        () -> xlsx(Part.of("xl/macrosheets/sheet1.xml", "x"))),
                refused("a DOCX with a name with a zero in it", "docx", () -> docx(Part.of("word/a\0.xml", "x"))),
                refused("a DOCX that climbs with other strokes", "docx", () -> docx(Part.of("..\\..\\a", "x"))),
                refused("a DOCX that climbs in the middle", "docx", () -> docx(Part.of("word/../../a", "x"))),
                refused("a DOCX that says twice what is in it", "docx", Documents::twice));
    }

    private static HostileFile refused(String what, String ending, HostileFile.Content content) {
        return HostileFile.of(what, "tài liệu." + ending, content, DOCUMENT_REFUSED);
    }

    private static HostileFile other(String what, String ending, HostileFile.Content content) {
        return HostileFile.of(what, "tài liệu." + ending, content, MEDIA_TYPE_NOT_SUPPORTED);
    }

    public static byte[] pdf() {
        return Bytes.joined("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] pdf(String catalog) {
        return Bytes.joined("%PDF-1.7\n1 0 obj<</Type/Catalog", catalog, ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] xlsx(Part... more) throws IOException {
        var all = new ArrayList<Part>();
        all.add(Part.of("[Content_Types].xml", "<Override ContentType='" + OFFICE + "spreadsheetml.sheet.main+xml'/>"));
        all.addAll(List.of(more));
        return zip(all);
    }

    /** Of two parts of one name each program takes the one it likes. */
    private static byte[] twice() throws IOException {
        var other = "[Content_Types].xmk";
        var bytes = docx(Part.of(other, "application/vnd.ms-word.document.macroEnabled.main+xml"));
        var name = Bytes.joined(other);
        for (var at = 0; at + name.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                bytes[at + name.length - 1] = 'l';
            }
        }
        return bytes;
    }

    public static byte[] docx(Part... more) throws IOException {
        var all = new ArrayList<Part>();
        all.add(Part.of(
                "[Content_Types].xml",
                "<Types><Override ContentType='" + OFFICE + "wordprocessingml.document.main+xml'/></Types>"));
        all.add(Part.of("word/document.xml", "<document/>"));
        all.addAll(List.of(more));
        return zip(all);
    }

    public static byte[] odt(Part... more) throws IOException {
        var all = new ArrayList<Part>();
        all.add(Part.of("mimetype", "application/vnd.oasis.opendocument.text"));
        all.add(Part.of("content.xml", "<document/>"));
        all.addAll(List.of(more));
        return zip(all);
    }

    private static Part[] parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Part.of("word/part" + number + ".xml", "x"))
                .toArray(Part[]::new);
    }

    /** Packed a little less than would be noticed. */
    private static byte[] large() throws IOException {
        var noise = new byte[3_000_000 / 50];
        new java.util.Random(1).nextBytes(noise);
        var part = Bytes.joined(noise, Bytes.zeros(3_000_000));
        return docx(IntStream.range(0, 100)
                .mapToObj(number -> new Part("word/media/" + number + ".png", part))
                .toArray(Part[]::new));
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(entry(part));
                zip.write(part.content());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The first part of an OpenDocument stands there as it is. */
    private static ZipEntry entry(Part part) {
        var entry = new ZipEntry(part.name());
        if (part.name().equals("mimetype")) {
            var sum = new CRC32();
            sum.update(part.content());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.content().length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
