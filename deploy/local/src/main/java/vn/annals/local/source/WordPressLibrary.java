package vn.annals.local.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that an export lists: it says where they were to be had, and holds none of them. */
final class WordPressLibrary {

    private final Path export;
    private final Map<String, WordPressAttachment> byId = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, WordPressAttachment attachment) {}

    WordPressLibrary(Path export) {
        this.export = export;
    }

    static boolean isAttachment(XmlElement item) {
        return item.text("wp:post_type").equals("attachment");
    }

    void add(XmlElement item) {
        var attachment = WordPressAttachment.of(item);
        var id = item.text("wp:post_id");
        byId.put(id, attachment);
        entries.add(new Entry(export.getFileName() + ", attachment " + called(item) + " (id " + id + ")", attachment));
    }

    Optional<WordPressAttachment> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Attachment> all() {
        var folder = Optional.ofNullable(export.getParent()).orElse(export);
        var pictures = new LocalPictures(folder);
        return entries.stream().map(entry -> located(entry, pictures, folder)).toList();
    }

    private static Attachment located(Entry entry, LocalPictures pictures, Path folder) {
        var address = entry.attachment().address();
        if (!LocalPictures.isPicture(address)) {
            return new Attachment.LeftOut(entry.name(), "is no JPEG, PNG, GIF or WebP; other files are not brought in");
        }
        return pictures.find(address, folder)
                .<Attachment>map(file -> new Attachment.Kept(entry.name(), file))
                .orElseGet(() -> new Attachment.Missing(entry.name(), pictures.missing(address, folder)));
    }

    private static String called(XmlElement item) {
        var address = item.text("wp:attachment_url");
        var name = PlainWords.of(address.substring(address.lastIndexOf('/') + 1));
        return name.isEmpty() ? PlainWords.of(item.text("title")) : name;
    }
}
