package vn.annals.media.picture;

import java.awt.image.BufferedImage;

/** A picture made smaller: each pixel is the mean of all that it stands for, the transparent ones not counted. */
final class Shrunk {

    private static final int SUMS = 4;

    private final BufferedImage from;
    private final Area area;
    private final BufferedImage to;
    private final int[] row;
    private final float[] narrow;
    private final float[] sums;

    private Shrunk(BufferedImage from, Area area, int width, int height) {
        this.from = from;
        this.area = area;
        var alpha = from.getColorModel().hasAlpha();
        this.to = new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        this.row = new int[area.width()];
        this.narrow = new float[width * SUMS];
        this.sums = new float[width * SUMS];
    }

    static BufferedImage of(BufferedImage from, Area area, int width, int height) {
        return new Shrunk(from, area, width, height).made();
    }

    private BufferedImage made() {
        var step = (double) area.height() / to.getHeight();
        var read = -1;
        for (var y = 0; y < to.getHeight(); y++) {
            java.util.Arrays.fill(sums, 0);
            var top = y * step;
            var bottom = Math.min(top + step, area.height());
            for (var at = (int) top; at < bottom; at++) {
                if (at != read) {
                    narrow(at);
                    read = at;
                }
                add((float) (Math.min(bottom, at + 1.0) - Math.max(top, at)));
            }
            write(y);
        }
        return to;
    }

    /** One row, already as narrow as it will be. */
    private void narrow(int y) {
        WebColours.row(from, area.x(), area.y() + y, row);
        var step = (double) area.width() / to.getWidth();
        for (var x = 0; x < to.getWidth(); x++) {
            var left = x * step;
            var right = Math.min(left + step, area.width());
            float alpha = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            for (var at = (int) left; at < right; at++) {
                var pixel = row[at];
                var weight = (float) (Math.min(right, at + 1.0) - Math.max(left, at)) * (pixel >>> 24);
                alpha += weight;
                red += weight * (pixel >> 16 & 0xFF);
                green += weight * (pixel >> 8 & 0xFF);
                blue += weight * (pixel & 0xFF);
            }
            var place = x * SUMS;
            narrow[place] = alpha;
            narrow[place + 1] = red;
            narrow[place + 2] = green;
            narrow[place + 3] = blue;
        }
    }

    private void add(float weight) {
        for (var at = 0; at < sums.length; at++) {
            sums[at] += narrow[at] * weight;
        }
    }

    private void write(int y) {
        var all = (float) ((double) area.width() / to.getWidth() * area.height() / to.getHeight());
        var out = new int[to.getWidth()];
        for (var x = 0; x < out.length; x++) {
            var alpha = sums[x * SUMS];
            if (alpha > 0) {
                out[x] = Math.min(0xFF, Math.round(alpha / all)) << 24
                        | channel(x, 1, alpha) << 16
                        | channel(x, 2, alpha) << 8
                        | channel(x, 3, alpha);
            }
        }
        to.setRGB(0, y, out.length, 1, out, 0, out.length);
    }

    private int channel(int x, int which, float alpha) {
        return Math.min(0xFF, Math.round(sums[x * SUMS + which] / alpha));
    }
}
