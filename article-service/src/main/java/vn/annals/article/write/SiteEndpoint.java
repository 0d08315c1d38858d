package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.KnownMedia;
import vn.annals.article.intake.SettingsForm;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.article.view.SettingsView;
import vn.annals.article.view.SettingsViews;
import vn.annals.contracts.article.SiteCommand.ChangeSettings;
import vn.annals.contracts.article.SiteId;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController("siteSettingsEndpoint")
class SiteEndpoint {

    private final Commands commands;
    private final SettingsViews settings;
    private final SectionViews sections;
    private final KnownMedia media;

    SiteEndpoint(Commands commands, SettingsViews settings, SectionViews sections, KnownMedia media) {
        this.commands = commands;
        this.settings = settings;
        this.sections = sections;
        this.media = media;
    }

    @PutMapping("/api/v1/tenants/{tenant}/settings")
    @AllowedRoles(ADMIN)
    ResponseEntity<SettingsView> change(ExpectedRevision expected, @RequestBody JsonNode body) {
        var tree = sections.all();
        var before = settings.now();
        var wanted = SettingsForm.read(body, before, word -> tree.named(word).map(SectionView::id), media);
        var accepted =
                commands.send(new ChangeSettings(SiteId.OF_THE_TENANT, revision(expected, body, before), wanted));
        var address = URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/settings");
        return Answers.shown(accepted, address, () -> {
            var view = settings.after(accepted.commit());
            return Answers.ok(accepted, view.revision(), view);
        });
    }

    // What was left out is as it was before, and must still be so when the command arrives.
    private static @Nullable Integer revision(ExpectedRevision expected, JsonNode body, SettingsView before) {
        return expected.orNull() != null || SettingsForm.isWhole(body)
                ? expected.orNull()
                : (Integer) before.revision();
    }
}
