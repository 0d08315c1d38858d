package vn.annals.auth.notary;

import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.service.read.Alarm;

/** The alarm for a ledger that is not signed any further, because something is wrong with it. */
record NotaryHealth(Notary notary) implements HealthIndicator {

    @Override
    public Health health() {
        var findings = new TreeMap<String, String>();
        notary.findings().forEach((tenant, finding) -> findings.put(tenant.value(), finding.toString()));
        return Alarm.when(!findings.isEmpty()).withDetail("findings", findings).build();
    }
}
