package vn.annals.kernel.text;

/** The readable part of an address, made of Vietnamese text: {@code Đảng bộ tỉnh} becomes {@code dang-bo-tinh}. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Empty when the text has no letter or digit that an address can carry. */
    public static String of(String text) {
        var slug = VietnameseText.folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : cut(slug);
    }

    private static String cut(String slug) {
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
