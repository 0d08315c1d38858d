package vn.annals.article.view;

/** What the address of a picture ends with where readers hold a key to what is not public yet. */
@FunctionalInterface
public interface PictureKeys {

    /** On public pages all pictures are public. */
    PictureKeys NONE = _ -> "";

    String of(String sha256);
}
