package vn.annals.broken.media.write;

public class MediaService {}
