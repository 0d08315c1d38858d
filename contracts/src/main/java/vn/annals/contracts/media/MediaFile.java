package vn.annals.contracts.media;

/**
 * One file as it is kept: found by the lower-case hex SHA-256 of its bytes, never changed.
 * {@code type} is the media type that was detected, {@code size} is in bytes, {@code width} and {@code height} in pixels.
 */
public record MediaFile(String sha256, String type, String extension, long size, int width, int height, String name) {}
