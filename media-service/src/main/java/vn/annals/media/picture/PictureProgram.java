package vn.annals.media.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.annals.media.picture.Area.Focus;

/**
 * Makes one picture anew and ends. Its exit status says how it went; it needs nothing but two files and tells nobody
 * anything else.
 */
public final class PictureProgram {

    public static final int DONE = 0;
    public static final int UNREADABLE = 2;

    /** What the virtual machine itself answers when told to end for want of memory. */
    public static final int OUT_OF_MEMORY = 3;

    public static final int NOT_WRITTEN = 4;

    /** Whoever wanted the picture is gone. */
    public static final int ABANDONED = 5;

    private PictureProgram() {}

    /** The kind, the file to read, the file to write; or a folder for renditions, and the point of them that matters. */
    public static void main(String... arguments) {
        var kind = PictureKind.valueOf(arguments[0]);
        var from = Path.of(arguments[1]);
        var to = Path.of(arguments[2]);
        Thread.ofPlatform().daemon().start(PictureProgram::endWhenAbandoned);
        System.exit(run(
                arguments.length == 3
                        ? () -> kind.remake(from, to)
                        : () -> Renditions.make(kind, from, to, focus(arguments[3], arguments[4]))));
    }

    /** Nobody says anything to this process: its input ends when the one that started it does, however that ends. */
    private static void endWhenAbandoned() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // Nobody is there.
        }
        Runtime.getRuntime().halt(ABANDONED);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Focus focus(String x, String y) {
        return new Focus(Integer.parseInt(x), Integer.parseInt(y));
    }

    private static int run(Work work) {
        // Looking for plug-ins in every jar of the class path takes longer than most pictures.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        ImageIO.setUseCache(false);
        try {
            work.run();
            return DONE;
        } catch (NotWritten failure) {
            System.err.println(failure.getCause());
            return NOT_WRITTEN;
        } catch (OutOfMemoryError nativeCode) {
            // What the virtual machine itself lacks ends the process at once; a codec of native code throws this.
            return OUT_OF_MEMORY;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            System.err.println(broken);
            return UNREADABLE;
        }
    }
}
