package vn.annals.media.write;

import java.util.stream.Stream;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.kernel.service.trial.LedgerFormat;

class MediaLedgerFormatTest extends LedgerFormat {

    MediaLedgerFormatTest() {
        super(MediaEvent.class);
    }

    @Override
    protected Stream<MediaEvent> events() {
        return Stream.of(
                Pictures.stored(),
                new MediaDescribed(Pictures.ID, 2, Pictures.OTHER_WORDS),
                new MediaFileReplaced(Pictures.ID, 2, Pictures.OTHER_FILE, "bản rõ hơn"),
                new MediaRetired(Pictures.ID, 2, "hết hạn giấy phép"),
                new MediaBroughtBack(Pictures.ID, 2),
                new MediaClaimed(Pictures.ID, Pictures.ARTICLE, 3),
                new MediaReleased(Pictures.ID, Pictures.ARTICLE));
    }
}
