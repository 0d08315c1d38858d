package vn.annals.media.picture;

import java.awt.image.BufferedImage;

/** A part of a picture. */
record Area(int x, int y, int width, int height) {

    static Area whole(BufferedImage picture) {
        return new Area(0, 0, picture.getWidth(), picture.getHeight());
    }

    /** The largest part of this shape, as near to the point as the edges allow; a point is given in thousandths. */
    static Area around(BufferedImage picture, int shapeWidth, int shapeHeight, Focus focus) {
        var whole = whole(picture);
        var width = Math.min(whole.width, (int) ((long) whole.height * shapeWidth / shapeHeight));
        var height = Math.min(whole.height, (int) ((long) whole.width * shapeHeight / shapeWidth));
        return new Area(
                near(focus.x(), whole.width, Math.max(1, width)),
                near(focus.y(), whole.height, Math.max(1, height)),
                Math.max(1, width),
                Math.max(1, height));
    }

    private static int near(int thousandths, int all, int part) {
        var middle = (int) ((long) thousandths * all / 1000);
        return Math.clamp(middle - part / 2, 0, all - part);
    }

    /** The point of a picture that matters. */
    record Focus(int x, int y) {}
}
