package vn.annals.kernel.service.tenant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.annals.kernel.tenancy.TenantId;

/** The names met last, so that a request writes nothing that is already known. */
final class RecentNames {

    private final Map<Key, String> names;

    RecentNames(int most) {
        names = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
                return size() > most;
            }
        });
    }

    Optional<String> find(TenantId tenant, String id) {
        return Optional.ofNullable(names.get(new Key(tenant, id)));
    }

    void put(TenantId tenant, String id, String name) {
        names.put(new Key(tenant, id), name);
    }

    private record Key(TenantId tenant, String id) {}
}
