package vn.annals.article.read.site;

/** Where the bytes of a picture are served. */
final class Pictures {

    private Pictures() {}

    static String address(String tenant, String sha256, String extension) {
        return "/media/" + tenant + "/" + sha256 + "/original." + extension;
    }
}
