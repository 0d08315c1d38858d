package vn.annals.kernel.service.tenant;

import com.mongodb.MongoException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The names of those who acted, which the ledger itself never holds. */
public class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    private static final int CACHED = 10_000;
    private static final String NOBODY = "Không rõ";
    private static final String SYSTEM = "Hệ thống Annals";
    private static final Map<String, String> PARTS = Map.of(
            "article-service", "Hệ thống xuất bản",
            "media-service", "Hệ thống tư liệu",
            "auth", "Hệ thống quản trị");

    private final PeopleStore store;
    private final RecentNames recent = new RecentNames(CACHED);

    public People(TenantDatabase database) {
        this.store = new PeopleStore(database);
    }

    public String nameOf(String actorId) {
        return Objects.requireNonNull(namesOf(List.of(actorId)).get(actorId));
    }

    /** A name for each id, whatever it is. */
    public Map<String, String> namesOf(Collection<String> actorIds) {
        var names = new HashMap<>(metOf(actorIds));
        actorIds.forEach(id -> names.computeIfAbsent(id, People::unseen));
        return names;
    }

    /** The names of those among them who have ever been here. */
    public Map<String, String> metOf(Collection<String> actorIds) {
        var tenant = CurrentTenant.get();
        var names = new HashMap<String, String>();
        var asked = new HashSet<String>();
        for (var id : actorIds) {
            recent.find(tenant, id).ifPresentOrElse(name -> names.put(id, name), () -> asked.add(id));
        }
        if (!asked.isEmpty()) {
            names.putAll(store.names(tenant, asked));
        }
        return names;
    }

    /** The edge has seen this person's signed name. */
    public void met(TenantId tenant, String actorId, String name) {
        if (recent.find(tenant, actorId).filter(name::equals).isPresent()) {
            return;
        }
        try {
            store.put(tenant, actorId, name);
            recent.put(tenant, actorId, name);
        } catch (MongoException unreachable) {
            // A name is no reason to turn a request away; the next one tries again.
            LOG.warn("The name of an actor could not be kept: {}", unreachable.toString());
        }
    }

    private static String unseen(String actorId) {
        var looksLikeAPerson = actorId.length() == 36 && actorId.charAt(8) == '-';
        return looksLikeAPerson ? NOBODY : PARTS.getOrDefault(actorId, SYSTEM);
    }
}
