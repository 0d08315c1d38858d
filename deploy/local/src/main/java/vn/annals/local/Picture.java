package vn.annals.local;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A drawn landscape of the northern midlands: sky, sun, ridges. The same seed gives the same picture. */
final class Picture {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int RIDGES = 5;

    private final Random random;
    private final float hue;

    private Picture(long seed) {
        random = new Random(seed);
        hue = random.nextFloat();
    }

    static byte[] jpeg(String seed) {
        return new Picture(seed.hashCode()).drawn();
    }

    private byte[] drawn() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen);
        sun(pen);
        for (int ridge = 0; ridge < RIDGES; ridge++) {
            ridge(pen, ridge);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void sky(Graphics2D pen) {
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.28f, 0.86f), 0, HEIGHT, Color.getHSBColor(hue + 0.08f, 0.10f, 0.98f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private void sun(Graphics2D pen) {
        var size = 90 + random.nextInt(60);
        pen.setPaint(new Color(255, 248, 232, 220));
        pen.fill(new Ellipse2D.Double(160 + random.nextInt(900), 90 + random.nextInt(140), size, size));
    }

    private void ridge(Graphics2D pen, int ridge) {
        var depth = (ridge + 1) / (float) RIDGES;
        var base = HEIGHT * (0.42 + 0.11 * ridge);
        var line = new GeneralPath();
        line.moveTo(0, HEIGHT);
        var first = random.nextDouble() * 6;
        var second = random.nextDouble() * 6;
        for (int x = 0; x <= WIDTH; x += 8) {
            var swell = Math.sin(first + x / 210.0) * 46 + Math.sin(second + x / 83.0) * 18;
            line.lineTo(x, base + swell * (1.15 - depth * 0.5));
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        pen.setPaint(Color.getHSBColor(hue + 0.02f * ridge, 0.22f + 0.30f * depth, 0.78f - 0.42f * depth));
        pen.fill(line);
    }
}
