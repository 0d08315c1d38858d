package vn.annals.article.read.settings;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.annals.article.view.SettingsView;
import vn.annals.article.view.SettingsViews;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Settings implements SettingsViews {

    private final SettingsStore settings;
    private final ReadBarrier barrier;

    Settings(SettingsStore settings, ReadBarrier barrier) {
        this.settings = settings;
        this.barrier = barrier;
    }

    @Override
    public SettingsView now() {
        return settings.now();
    }

    @Override
    public SettingsView after(OptionalLong commit) {
        commit.ifPresent(number -> barrier.await(SettingsProjection.SLICE, number));
        return settings.now();
    }
}
