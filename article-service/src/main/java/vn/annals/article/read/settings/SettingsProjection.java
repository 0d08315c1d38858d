package vn.annals.article.read.settings;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.SiteEvent;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;

/** Keeps the settings that hold. */
@Component
@ProcessingGroup(SettingsProjection.SLICE)
class SettingsProjection {

    static final String SLICE = "settings";

    private final SettingsStore settings;

    SettingsProjection(SettingsStore settings) {
        this.settings = settings;
    }

    @EventHandler
    void on(SiteEvent event) {
        switch (event) {
            case SettingsChanged changed -> settings.put(changed.revision(), changed.settings());
        }
    }
}
