package vn.annals.article;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaCommand;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.kernel.refusal.RefusalCode;

/** Answers in the place of media-service, and remembers what it was asked. The running service finds it by its scan. */
@Component
class MediaStandIn {

    private final List<MediaCommand> asked = new CopyOnWriteArrayList<>();
    private volatile RefusalCode refusal;

    @CommandHandler
    void handle(ClaimMedia command) {
        if (refusal != null) {
            throw refusal.because("no");
        }
        asked.add(command);
    }

    @CommandHandler
    void handle(ReleaseMedia command) {
        asked.add(command);
    }

    void refuseAs(RefusalCode code) {
        refusal = code;
    }

    void answer() {
        refusal = null;
        asked.clear();
    }

    List<MediaCommand> asked() {
        return asked;
    }
}
