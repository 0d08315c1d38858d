package vn.annals.kernel.service.trial;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;

/** Holds every read of a service against what {@code Annals-Min-Commit} promises. */
public final class EveryRead {

    private static final String TO_COME = "999999999999";

    private EveryRead() {}

    /** What each read, asked for a commit that is still to come, answered instead of saying so. */
    public static Map<String, String> wrong(TrialService service, TrialIdentity identity, TenantId tenant) {
        var reader = service.as(insider(identity, tenant));
        var reads = Route.of(service).stream()
                .filter(route -> route.method().equals("GET") && readsWhatCommandsChange(route))
                .map(route -> route.in(tenant.value()))
                .distinct()
                .toList();
        if (reads.isEmpty()) {
            throw new IllegalStateException("the service has no reads");
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = reads.stream()
                    .map(path -> (Callable<Map.Entry<String, String>>)
                            () -> Map.entry(path, said(reader.get(path, "Annals-Min-Commit", TO_COME))))
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(EveryRead::done)
                    .filter(answer -> !answer.getValue().equals("503 READ_MODEL_BEHIND"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static boolean readsWhatCommandsChange(Route route) {
        return route.endpoint().getMethodAnnotation(Reads.class).value().length > 0;
    }

    private static String said(TrialClient.Answer answer) {
        var problem = "application/problem+json".equals(answer.header("Content-Type"));
        var patient = answer.header("Retry-After") == null ? " without Retry-After" : "";
        return answer.status() + (problem ? " " + answer.code() : "") + patient;
    }

    private static <T> T done(Future<T> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Somebody with every role in the tenant and on the platform. */
    private static String insider(TrialIdentity identity, TenantId tenant) {
        var everywhere = List.of(Role.values()).stream()
                .filter(Role::platformWide)
                .map(Role::word)
                .toList();
        var here = List.of(Role.values()).stream()
                .filter(role -> !role.platformWide())
                .map(Role::word)
                .toArray(String[]::new);
        return identity.token(claims -> claims.subject("insider")
                .claim("name", "Nguyễn Văn Trong")
                .claim("organization", TrialIdentity.organization(tenant.value(), here))
                .claim("realm_access", Map.of("roles", everywhere)));
    }
}
