package vn.annals.local.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file or folder cannot be read, in words for whoever brought it. */
public final class Obstacle {

    private Obstacle() {}

    // What the system says of itself is mostly the path once more.
    public static String in(IOException failure) {
        return "cannot be read: "
                + switch (failure) {
                    case AccessDeniedException _ -> "permission denied";
                    case NoSuchFileException _ -> "it is not there any more";
                    case FileSystemException told when told.getReason() != null -> told.getReason();
                    default -> String.valueOf(failure.getMessage());
                };
    }
}
