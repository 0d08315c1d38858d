package vn.annals.local;

import java.util.Optional;

/** What becomes of one sample article: how many revisions before it is public, how many in all, which picture it shows. */
record SamplePlan(int number, int drafts, int revisions, Optional<Integer> picture) {

    /** One in eight is mended before it is published, one in twenty corrected afterwards, three in five have a picture. */
    static SamplePlan of(int number, int pictures) {
        var drafts = number % 8 == 0 ? 2 + number / 8 % 4 : 1;
        var revisions = number % 20 == 7 ? drafts + 1 : drafts;
        return new SamplePlan(
                number, drafts, revisions, number % 5 < 3 ? Optional.of(number % pictures) : Optional.empty());
    }
}
