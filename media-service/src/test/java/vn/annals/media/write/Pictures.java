package vn.annals.media.write;

import java.util.List;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

/** One asset, as the tests of its commands know it. */
final class Pictures {

    static final MediaId ID = new MediaId("0198c2de-0000-7000-8000-000000000001");
    static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String ARTICLE = "0198c2de-0000-7000-8000-00000000000a";
    static final String OTHER_ARTICLE = "0198c2de-0000-7000-8000-00000000000b";

    static final MediaFile FILE = new MediaFile(SHA, "image/png", "png", 1234, 320, 180, "ảnh.png");
    static final MediaDescription DESCRIPTION = new MediaDescription("Ảnh minh họa", null, "TTXVN", null);

    static final MediaFile OTHER_FILE = new MediaFile("cd".repeat(32), "image/jpeg", "jpg", 99, 160, 90, "mới.jpg");
    static final MediaDescription OTHER_WORDS = new MediaDescription(
            "Cầu", null, null, null, "Báo ảnh", new Focus(250, 750), List.of("cầu", "sông"), "Lễ hội");

    private Pictures() {}

    static MediaStored stored() {
        return new MediaStored(ID, FILE, DESCRIPTION);
    }
}
