package vn.annals.kernel.service.access;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.Role;

/**
 * Who calls the endpoint, and as what in the tenant of the path. {@code tenants} are the slugs of all tenants the caller
 * belongs to. Bound while an endpoint handles a request.
 */
public record Caller(Actor actor, String name, Set<Role> roles, Set<String> tenants) {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    public Caller {
        roles = Set.copyOf(roles);
        tenants = Set.copyOf(tenants);
    }

    public Caller(Actor actor, String name, Set<Role> roles) {
        this(actor, name, roles, Set.of());
    }

    public static Caller current() {
        return CALLER.orElseThrow(() -> new NoSuchElementException("no caller bound to this work"));
    }

    public static Optional<Caller> find() {
        return CALLER.isBound() ? Optional.of(CALLER.get()) : Optional.empty();
    }

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Only the edge, and a test standing in for it, says who calls. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CALLER, this).call(work);
    }
}
