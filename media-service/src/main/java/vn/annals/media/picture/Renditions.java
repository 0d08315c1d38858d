package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import vn.annals.contracts.media.Rendition;
import vn.annals.media.picture.Area.Focus;

/** Makes of a picture all renditions that are smaller than it is, each from the next larger one. */
final class Renditions {

    private Renditions() {}

    /** The files are called by the words of the renditions; only WebP keeps what is transparent. */
    static void make(PictureKind kind, Path from, Path folder, Focus focus) throws IOException {
        var whole = StillPicture.read(kind, from).pixels();
        var larger = whole;
        var card = Area.around(whole, Rendition.CARD.width(), Rendition.CARD.height(), focus);
        var wanted = card.width() >= Rendition.CARD.width();
        for (var rendition : Rendition.narrowerThan(whole.getWidth()).reversed()) {
            larger = narrowed(larger, rendition.width(), whole);
            write(larger, rendition, folder);
            wanted &= !madeCard(larger, wanted, focus, folder);
        }
        if (wanted) {
            madeCard(whole, true, focus, folder);
        }
    }

    private static BufferedImage narrowed(BufferedImage larger, int width, BufferedImage whole) {
        var height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
        return Shrunk.of(larger, Area.whole(larger), width, height);
    }

    /** False when the picture is not what a card is best made of: one that is too small, or one is made already. */
    private static boolean madeCard(BufferedImage picture, boolean wanted, Focus focus, Path folder) {
        var area = Area.around(picture, Rendition.CARD.width(), Rendition.CARD.height(), focus);
        if (!wanted || area.width() < Rendition.CARD.width()) {
            return false;
        }
        var card = Shrunk.of(picture, area, Rendition.CARD.width(), Rendition.CARD.height());
        write(card, Rendition.CARD, folder);
        return true;
    }

    private static void write(BufferedImage pixels, Rendition rendition, Path folder) {
        var picture = new StillPicture(pixels);
        picture.writeSmall(PictureKind.WEBP, folder.resolve(rendition.word() + ".webp"));
        if (!pixels.getColorModel().hasAlpha()) {
            picture.writeSmall(PictureKind.JPEG, folder.resolve(rendition.word() + ".jpg"));
        }
    }
}
