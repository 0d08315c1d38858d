package vn.annals.media.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;

/** Who reads and who writes each kind. The JDK's own JPEG reader knows no pictures made for print. */
final class Codecs {

    private Codecs() {}

    static ImageReader reader(PictureKind kind) throws IOException {
        return switch (kind) {
            case JPEG -> printed().createReaderInstance(null);
            case PNG, GIF -> ImageIO.getImageReadersByFormatName(kind.name()).next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }

    static ImageWriter writer(PictureKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF ->
                ImageIO.getImageWritersByFormatName(kind.name()).next();
            case WEBP -> new WebPImageWriterSpi().createWriterInstance(null);
        };
    }

    static void lossy(ImageWriteParam parameters, float quality) {
        if (parameters instanceof WebPWriteParam webp) {
            webp.setCompressionType(CompressionType.Lossy);
            webp.setCompressionQuality(quality);
        }
    }

    static void lossless(ImageWriteParam parameters) {
        if (parameters instanceof WebPWriteParam webp) {
            webp.setCompressionType(CompressionType.Lossless);
        }
    }

    /** It looks for the JDK's reader, which it builds on, only when it is registered. */
    private static JPEGImageReaderSpi printed() {
        var provider = new JPEGImageReaderSpi();
        IIORegistry.getDefaultInstance().registerServiceProvider(provider);
        return provider;
    }
}
