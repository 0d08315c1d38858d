package vn.annals.kernel.service.trial;

import com.mongodb.MongoException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.TenantId;

/** Sees to it, at every request of every test, that one which is refused leaves nothing in a ledger. */
public record LedgerWatch(ApplicationContext service) {

    private static final Pattern TENANT = Pattern.compile("/api/v1/tenants/([a-z0-9-]+)(?:[/?].*)?");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back, as far as the watch has to know it. */
    public interface Answered {
        int status();

        String body();
    }

    public <T extends Answered> T over(String method, String path, Supplier<T> request) {
        if (method.equals("GET") || method.equals("HEAD")) {
            return request.get();
        }
        var before = heads(path);
        var answer = request.get();
        // 503 refuses nothing: a change may be made and not yet to be read.
        if (answer.status() >= 400 && answer.status() != 503) {
            before.forEach((tenant, head) -> demandNothingNew(tenant, head, answer));
        }
        return answer;
    }

    private Map<TenantId, Long> heads(String path) {
        var heads = new HashMap<TenantId, Long>();
        try {
            heads.put(TenantId.PLATFORM, head(TenantId.PLATFORM));
            var named = TENANT.matcher(path);
            if (named.matches()) {
                service.getBean(TenantDirectory.class)
                        .find(new TenantId(named.group(1)))
                        .map(row -> new TenantId(row.slug()))
                        .ifPresent(tenant -> heads.put(tenant, head(tenant)));
            }
        } catch (MongoException | IllegalArgumentException notNow) {
            heads.clear();
        }
        return heads;
    }

    private long head(TenantId tenant) {
        return ledgers().ledger(tenant).head();
    }

    // Others write meanwhile; what this request caused bears its trace.
    private void demandNothingNew(TenantId tenant, long before, Answered answer) {
        var now = head(tenant);
        if (now == before) {
            return;
        }
        var trace = JSON.readTree(answer.body()).path("traceId").asString("");
        if (trace.length() != 32) {
            throw new AssertionError("a refusal without its trace: " + answer.body());
        }
        var cause = new UUID(Long.parseUnsignedLong(trace, 0, 16, 16), Long.parseUnsignedLong(trace, 16, 32, 16))
                .toString();
        var caused = new LedgerStorage(ledgers().database(tenant))
                .commits(before + 1, now)
                .filter(commit -> commit.events().stream()
                        .anyMatch(event -> event.context().containsValue(cause)))
                .map(commit -> commit.number())
                .toList();
        if (!caused.isEmpty()) {
            throw new AssertionError(
                    "refused, and yet in the ledger of " + tenant + " as " + caused + ": " + answer.body());
        }
    }

    private TenantLedgers ledgers() {
        return service.getBean(TenantLedgers.class);
    }
}
