package vn.annals.stories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who knocks at doors, with what they are in which tenant; {@code home} is the tenant they know their way in. */
record Caller(Person person, String home, Map<String, Set<String>> roles, Set<String> platform, Papers papers) {

    enum Papers {
        NONE,
        FORGED,
        VALID
    }

    /** How the door must answer. */
    enum Verdict {
        ASK_TO_SIGN_IN,
        REFUSE_TOKEN,
        HIDE,
        FORBID,
        LET_IN,
        TREAT_AS_VISITOR
    }

    private static final List<String> ROLES = List.of("author", "editor", "approver", "admin", "auditor", "integrator");

    /** Each role of each of the tenants, those of the platform, nobody, and somebody with a forged token. */
    static List<Caller> from(String... tenants) {
        var members = Stream.of(tenants).flatMap(tenant -> ROLES.stream()
                .map(role -> member(Person.of(role + "@" + tenant), tenant, Map.of(tenant, Set.of(role)))));
        var home = tenants[0];
        var others = Stream.of(
                new Caller(Person.of("platform-admin"), home, Map.of(), Set.of("platform-admin"), Papers.VALID),
                new Caller(Person.of("platform-auditor"), home, Map.of(), Set.of("platform-auditor"), Papers.VALID),
                new Caller(Person.READER, home, Map.of(), Set.of(), Papers.NONE),
                new Caller(forger(Person.of("platform-auditor")), home, Map.of(), Set.of(), Papers.FORGED));
        return Stream.concat(members, others).toList();
    }

    static Caller member(Person person, String home, Map<String, Set<String>> roles) {
        return new Caller(person, home, roles, Set.of(), Papers.VALID);
    }

    private static Person forger(Person of) {
        var token = of.token();
        var signature = token.lastIndexOf('.') + 1;
        return new Person(
                "forger", token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse());
    }

    String name() {
        return person.name();
    }

    boolean belongsTo(String tenant) {
        return roles.containsKey(tenant);
    }

    Verdict at(Operation operation, String tenant) {
        if (operation.isPublic()) {
            return Verdict.TREAT_AS_VISITOR;
        }
        return switch (papers) {
            case NONE -> Verdict.ASK_TO_SIGN_IN;
            case FORGED -> Verdict.REFUSE_TOKEN;
            case VALID -> operation.isInATenant() ? inside(operation, tenant) : onThePlatform(operation);
        };
    }

    private Verdict inside(Operation operation, String tenant) {
        var here = roles.getOrDefault(tenant, Set.of());
        if (Stream.concat(here.stream(), platform.stream()).anyMatch(operation.roles()::contains)) {
            return Verdict.LET_IN;
        }
        return here.isEmpty() ? Verdict.HIDE : Verdict.FORBID;
    }

    private Verdict onThePlatform(Operation operation) {
        var anywhere = Stream.concat(roles.values().stream().flatMap(Collection::stream), platform.stream())
                .collect(Collectors.toSet());
        return anywhere.stream().anyMatch(operation.roles()::contains) ? Verdict.LET_IN : Verdict.FORBID;
    }
}
