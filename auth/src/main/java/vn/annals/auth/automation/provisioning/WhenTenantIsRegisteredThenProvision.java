package vn.annals.auth.automation.provisioning;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.annals.auth.keycloak.TenantRealm;
import vn.annals.contracts.tenant.TenantCommand.ActivateTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.Automation;

@Component
@Automation
@ProcessingGroup("provisioning")
class WhenTenantIsRegisteredThenProvision {

    private final TenantRealm realm;
    private final AutomaticCommands commands;

    WhenTenantIsRegisteredThenProvision(TenantRealm realm, AutomaticCommands commands) {
        this.realm = realm;
        this.commands = commands;
    }

    // Both steps may be repeated from any state, so a crash between them repairs itself when the event comes again.
    @EventHandler
    void react(TenantRegistered event, EventMessage<?> because) {
        realm.converge(event.slug(), event.name());
        commands.send(new ActivateTenant(event.slug()), because);
    }

    @EventHandler
    void react(TenantDescribed event) {
        realm.converge(event.slug(), event.name());
    }
}
