package vn.annals.media.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An office document of our time is an archive. It may not unpack to more than an office would write, hold other archives
 * or programs, or have names that lead out of it. Nothing in it is read as XML.
 */
final class OfficeArchive {

    /** The detector tells such archives from others only when their table of contents stands first. */
    static final List<String> NEW_OFFICE = List.of("application/x-tika-ooxml", "application/zip");

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final long SMALL = 1024 * 1024;
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)[.][.](/|$)|[\\p{Cc}]");
    private static final Pattern UNWANTED = Pattern.compile(
            "(?i).*([.](zip|jar|7z|rar|gz|tgz|bz2|xz|cab|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp|exe|dll|js|vbs|"
                    + "bat|cmd|ps1|hta|scr|lnk|swf|class)|vba[A-Za-z]*[.]bin|/Basic/.*|Basic/.*|/?Scripts/.*"
                    + "|oleObject[0-9]*[.]bin|(.*/)?(activeX|macrosheets|customUI)/.*)");

    private final Path file;

    OfficeArchive(Path file) {
        this.file = file;
    }

    boolean isNewOffice(String mainType) throws IOException {
        return holds("[Content_Types].xml", text -> text.contains(mainType) && !text.contains("macroEnabled"));
    }

    boolean isOpenDocument(String type) throws IOException {
        return holds("mimetype", text -> text.equals(type));
    }

    private interface Expected {
        boolean holds(String text);
    }

    private boolean holds(String name, Expected expected) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(name);
            return zip.size() <= MOST_ENTRIES
                    && zip.stream().allMatch(OfficeArchive::wanted)
                    && zip.stream().map(ZipEntry::getName).distinct().count() == zip.size()
                    && affordable(zip)
                    && entry != null
                    && expected.holds(text(zip, entry));
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean wanted(ZipEntry entry) {
        var name = entry.getName();
        return !OUTSIDE.matcher(name).find() && !UNWANTED.matcher(name).matches();
    }

    /** Counted while it unpacks: what the archive says of its sizes is what its maker wrote there. */
    private boolean affordable(ZipFile zip) throws IOException {
        long all = 0;
        var buffer = new byte[64 * 1024];
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            long size = 0;
            try (var in = zip.getInputStream(entry)) {
                for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    size += read;
                    if (all + size > MOST_BYTES || tooDense(size, entry.getCompressedSize())) {
                        return false;
                    }
                }
            }
            all += size;
        }
        return true;
    }

    private static boolean tooDense(long size, long packed) {
        return size > SMALL && size > Math.max(1, packed) * MOST_RATIO;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) SMALL), UTF_8);
        }
    }
}
