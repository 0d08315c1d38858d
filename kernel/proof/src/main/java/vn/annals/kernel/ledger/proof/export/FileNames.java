package vn.annals.kernel.ledger.proof.export;

import java.util.List;
import java.util.regex.Pattern;

/** The files of an export. */
final class FileNames {

    static final String MANIFEST = "manifest.json";
    static final String CHECKPOINT = "checkpoint";
    static final String ENTRIES = "entries.jsonl";
    static final String PAYLOADS = "payloads.jsonl";
    static final String HASHES = "hashes.bin";
    static final String PROOFS = "proofs.jsonl";
    static final String INDEX = "index.html";
    static final String STORAGE = "storage.json";
    static final String MEDIA = "media/";

    private static final Pattern MEDIA_FILE = Pattern.compile("media/[0-9a-f]{64}");

    private FileNames() {}

    /** The files that an export of this scope has beside its manifest and media. */
    static List<String> of(ExportScope scope) {
        return List.of(CHECKPOINT, ENTRIES, PAYLOADS, INDEX, STORAGE, scope.whole() ? HASHES : PROOFS);
    }

    static boolean media(String name) {
        return MEDIA_FILE.matcher(name).matches();
    }
}
