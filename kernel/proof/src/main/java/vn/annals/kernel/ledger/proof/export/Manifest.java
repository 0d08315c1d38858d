package vn.annals.kernel.ledger.proof.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.NotCanonical;

/**
 * {@code manifest.json}: what the export is to hold. Nobody signs it, so the verifier believes none of it: it writes
 * the manifest again from what it found and compares. {@code absent} are media that payloads name and no file holds.
 */
record Manifest(String origin, ExportScope scope, SortedMap<String, FileMark> files, List<String> absent) {

    private static final String FORMAT = "annals-export/1";

    Manifest(String origin, ExportScope scope, Map<String, FileMark> files, Collection<String> absent) {
        this(origin, scope, new TreeMap<>(files), List.copyOf(absent));
    }

    byte[] bytes() {
        var listed = files.entrySet().stream()
                .map(file -> Map.<String, Object>of(
                        "bytes", file.getValue().bytes(),
                        "name", file.getKey(),
                        "sha256", file.getValue().sha256()))
                .toList();
        return CanonicalJson.encode(
                Map.of("absent", absent, "files", listed, "format", FORMAT, "origin", origin, "scope", written(scope)));
    }

    static Map<String, Object> written(ExportScope scope) {
        var written = new LinkedHashMap<String, Object>();
        switch (scope) {
            case ExportScope.Whole _ -> written.put("kind", "whole");
            case ExportScope.Range(var from, var to) -> written.putAll(Map.of("kind", "range", "from", from, "to", to));
            case ExportScope.Articles(var ids) -> written.putAll(Map.of("kind", "articles", "ids", ids));
        }
        return written;
    }

    /** Whether these bytes are this manifest is for the caller to compare; here is read what they claim. */
    static Manifest of(byte[] bytes) {
        var members = members(CanonicalJson.decode(bytes));
        return new Manifest(
                text(members, "origin"),
                scope(members(members.get("scope"))),
                files(list(members, "files")),
                texts(members, "absent"));
    }

    private static ExportScope scope(Map<?, ?> members) {
        return switch (text(members, "kind")) {
            case "whole" -> new ExportScope.Whole();
            case "range" -> new ExportScope.Range(number(members, "from"), number(members, "to"));
            case "articles" -> new ExportScope.Articles(texts(members, "ids"));
            default -> throw new NotCanonical("unknown scope");
        };
    }

    private static Map<String, FileMark> files(List<?> listed) {
        var files = new TreeMap<String, FileMark>();
        for (var file : listed) {
            var members = members(file);
            files.put(text(members, "name"), new FileMark(number(members, "bytes"), text(members, "sha256")));
        }
        return files;
    }

    private static Map<?, ?> members(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new NotCanonical("not an object of a manifest");
    }

    private static List<?> list(Map<?, ?> members, String name) {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw new NotCanonical("a manifest without " + name);
    }

    private static List<String> texts(Map<?, ?> members, String name) {
        return list(members, name).stream().map(Manifest::text).toList();
    }

    private static String text(Map<?, ?> members, String name) {
        return text(members.get(name));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new NotCanonical("not a text of a manifest");
    }

    private static long number(Map<?, ?> members, String name) {
        if (members.get(name) instanceof Long number) {
            return number;
        }
        throw new NotCanonical("a manifest without " + name);
    }
}
