package vn.annals.auth.write;

import static vn.annals.auth.answer.TenantAnswer.PROVISIONING;
import static vn.annals.kernel.refusal.EdgeRefusal.READ_MODEL_BEHIND;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.KnownTenants;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.contracts.tenant.TenantCommand.CloseTenant;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.contracts.tenant.TenantCommand.ResumeTenant;
import vn.annals.contracts.tenant.TenantCommand.SuspendTenant;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;

@RestController
@RequestMapping("/api/v1/tenants")
class TenantEndpoint {

    private final Commands commands;
    private final KnownTenants tenants;
    private final Hostnames hostnames;
    private final Clock clock;

    TenantEndpoint(Commands commands, KnownTenants tenants, Hostnames hostnames, Clock clock) {
        this.commands = commands;
        this.tenants = tenants;
        this.hostnames = hostnames;
        this.clock = clock;
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping
    ResponseEntity<TenantAnswer> register(@RequestBody RegisterForm form) {
        var command = form.checked();
        hostnames.mustBeFree(command.hostnames(), command.slug());
        var accepted = commands.send(command);
        // Waiting lets whoever asks for the tenant next find it; the answer is true without.
        var answer =
                known(accepted, command.slug()).map(TenantAnswer::asRegistered).orElseGet(() -> registered(command));
        return ResponseEntity.created(addressOf(command.slug()))
                .headers(accepted.headers())
                .body(answer);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PutMapping("/{tenant}")
    ResponseEntity<TenantAnswer> describe(@PathVariable String tenant, @RequestBody DescribeForm form) {
        var command = form.checked(tenant);
        hostnames.mustBeFree(command.hostnames(), tenant);
        return answer(commands.send(command), tenant);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{tenant}/close")
    ResponseEntity<TenantAnswer> close(@PathVariable String tenant, @RequestBody ReasonForm form) {
        var reason = form.checked();
        return answer(commands.send(new CloseTenant(tenant, reason), reason), tenant);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{tenant}/suspend")
    ResponseEntity<TenantAnswer> suspend(@PathVariable String tenant, @RequestBody ReasonForm form) {
        var reason = form.checked();
        return answer(commands.send(new SuspendTenant(tenant, reason), reason), tenant);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{tenant}/resume")
    ResponseEntity<TenantAnswer> resume(@PathVariable String tenant) {
        return answer(commands.send(new ResumeTenant(tenant)), tenant);
    }

    private ResponseEntity<TenantAnswer> answer(Accepted<?> accepted, String tenant) {
        return Answers.shown(accepted, addressOf(tenant), () -> known(accepted, tenant)
                .map(answer -> Answers.ok(accepted, answer))
                .orElseThrow(() -> READ_MODEL_BEHIND.because("the change is made, but not yet to be read")));
    }

    private static URI addressOf(String tenant) {
        return URI.create("/api/v1/tenants/" + tenant);
    }

    private Optional<TenantAnswer> known(Accepted<?> accepted, String tenant) {
        return tenants.after(accepted.commit().orElse(0), tenant);
    }

    private TenantAnswer registered(RegisterTenant command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new TenantAnswer(
                command.slug(), command.name(), command.locality(), command.hostnames(), PROVISIONING, now, null);
    }
}
