package vn.annals.article.view;

/** How large a picture is, in pixels, so that a page can leave room for it. Templates can call public methods only. */
public record PictureSize(int width, int height) {}
