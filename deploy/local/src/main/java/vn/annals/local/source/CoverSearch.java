package vn.annals.local.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the picture that stands for an article among those that lie beside the source, and takes it out of the text. */
final class CoverSearch {

    private final LocalPictures pictures;
    private final Path near;
    private final List<String> notes;

    CoverSearch(LocalPictures pictures, Path near, List<String> notes) {
        this.pictures = pictures;
        this.near = near;
        this.notes = notes;
    }

    Optional<OldPicture> find(Element body, Optional<WordPressAttachment> chosen) {
        var cover = chosen.flatMap(this::kept);
        for (var image : body.select("img[src]")) {
            var file = located(image.attr("src"));
            if (file.isPresent()
                    && cover.map(picture -> picture.file().equals(file.get())).orElse(true)) {
                var caption = caption(image);
                var before = cover;
                cover = Optional.of(new OldPicture.Kept(
                        file.get(),
                        before.map(OldPicture.Kept::alt)
                                .filter(alt -> !alt.isEmpty())
                                .orElse(PlainWords.of(image.attr("alt"))),
                        before.flatMap(OldPicture.Kept::caption).or(() -> caption)));
                frame(image).remove();
            }
        }
        return cover.map(picture -> picture);
    }

    /** The file, or a note that it is missing. */
    private Optional<Path> located(String address) {
        var file = pictures.find(address, near);
        if (file.isEmpty() && !address.startsWith("data:")) {
            notes.add(
                    pictures.leadsOut(address, near)
                            ? "the picture " + address + " would lie outside of the folder"
                            : "the picture " + address + " does not lie beside the source");
        }
        return file;
    }

    private Optional<OldPicture.Kept> kept(WordPressAttachment attachment) {
        return located(attachment.address())
                .map(file -> new OldPicture.Kept(file, attachment.alt(), attachment.caption()));
    }

    private static Optional<String> caption(Element image) {
        return Optional.ofNullable(image.closest("figure"))
                .map(figure -> figure.selectFirst("figcaption"))
                .map(caption -> PlainWords.of(caption.html()))
                .filter(words -> !words.isEmpty());
    }

    // A figure that shows several pictures stays for the others.
    private static Element frame(Element image) {
        var figure = image.closest("figure");
        return figure != null && figure.select("img").size() == 1 ? figure : image;
    }
}
