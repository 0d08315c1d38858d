package vn.annals.local.source;

import java.util.Optional;

/** A file that the export names but does not hold. */
record WordPressAttachment(String address, String alt, Optional<String> caption) {

    static WordPressAttachment of(XmlElement item) {
        var alt = item.all("wp:postmeta").stream()
                .filter(meta -> meta.text("wp:meta_key").equals("_wp_attachment_image_alt"))
                .map(meta -> meta.text("wp:meta_value"))
                .findFirst()
                .orElse("");
        var caption = Optional.of(PlainWords.of(item.text("excerpt:encoded"))).filter(text -> !text.isEmpty());
        return new WordPressAttachment(item.text("wp:attachment_url"), PlainWords.of(alt), caption);
    }
}
