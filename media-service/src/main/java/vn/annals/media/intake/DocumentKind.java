package vn.annals.media.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of document that are taken, to be handed on as they are and never shown. The binary formats of old offices are
 * not among them: nobody can tell without opening them whether they hold programs.
 */
enum DocumentKind {
    PDF("application/pdf", List.of("application/pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", OfficeArchive.NEW_OFFICE),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OfficeArchive.NEW_OFFICE),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", OfficeArchive.NEW_OFFICE),
    ODT("application/vnd.oasis.opendocument.text", List.of("application/vnd.oasis.opendocument.text")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("application/vnd.oasis.opendocument.spreadsheet")),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("application/vnd.oasis.opendocument.presentation"));

    private final String type;
    private final List<String> detected;

    /** {@code detected} is what the detector calls it when it sees the bytes only. */
    DocumentKind(String type, List<String> detected) {
        this.type = type;
        this.detected = detected;
    }

    String type() {
        return type;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DocumentKind> of(String name, String detected) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> lower.endsWith("." + kind.extension()))
                .filter(kind -> kind.detected.contains(detected))
                .findFirst();
    }

    /** Whether the file is what it says, and nothing that its like need not be. */
    boolean isHarmless(Path file) throws IOException {
        return switch (this) {
            case PDF -> PdfEnds.areThere(file);
            case DOCX, XLSX, PPTX -> new OfficeArchive(file).isNewOffice(type + ".main+xml");
            case ODT, ODS, ODP -> new OfficeArchive(file).isOpenDocument(type);
        };
    }
}
