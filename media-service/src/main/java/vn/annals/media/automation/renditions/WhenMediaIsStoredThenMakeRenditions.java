package vn.annals.media.automation.renditions;

import java.io.IOException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.command.Automation;

/** One picture of a tenant after the other, however many come in at once; one that cannot be had now is tried again. */
@Component
@Automation
@ProcessingGroup(WhenMediaIsStoredThenMakeRenditions.SLICE)
class WhenMediaIsStoredThenMakeRenditions {

    static final String SLICE = "renditions";

    private final RenditionsStore renditions;
    private final RenditionFactory factory;

    WhenMediaIsStoredThenMakeRenditions(RenditionsStore renditions, RenditionFactory factory) {
        this.renditions = renditions;
        this.factory = factory;
    }

    @EventHandler
    void react(MediaStored event) throws IOException {
        make(event.mediaId(), event.file().sha256(), event.description().focusOrMiddle());
    }

    @EventHandler
    void react(MediaFileReplaced event) throws IOException {
        var focus = renditions.focusOf(event.mediaId()).orElse(Focus.MIDDLE);
        make(event.mediaId(), event.file().sha256(), focus);
    }

    @EventHandler
    void react(MediaDescribed event) throws IOException {
        var focus = event.description().focusOrMiddle();
        var file = renditions.fileOf(event.mediaId());
        if (file.isPresent()) {
            make(event.mediaId(), file.get(), focus);
        }
    }

    private void make(MediaId asset, String sha256, Focus focus) throws IOException {
        // An asset whose point was moved shows its card anew; two assets of one file share what was made last.
        var made = renditions.find(sha256);
        if (made.isEmpty() || !made.get().focus().equals(focus)) {
            factory.make(sha256, focus).ifPresent(row -> renditions.put(sha256, row));
        }
        renditions.remember(asset, sha256, focus);
    }
}
