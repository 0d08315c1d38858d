package vn.annals.auth.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as Keycloak's admin API does to the few calls that a tenant needs, and badly when told to. */
public final class RealmStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> PASSWORD = Map.of("type", "password");
    private static final Map<String, Object> EVENTS = Map.of(
            "eventsEnabled",
            true,
            "adminEventsEnabled",
            true,
            "eventsExpiration",
            0,
            "enabledEventTypes",
            List.of("LOGIN", "LOGIN_ERROR", "LOGOUT"));

    /** Names of organizations by alias, which is their id here as well. */
    final Map<String, String> organizations = new LinkedHashMap<>();

    /** What each group gives: {@code alias/group} to roles. */
    final Map<String, TreeSet<String>> groups = new TreeMap<>();

    /** Who is in which group or organization: {@code alias/group} or alias to service accounts. */
    final Map<String, TreeSet<String>> members = new TreeMap<>();

    /** Who has which role of the realm itself. */
    public final Map<String, Set<String>> holders = new ConcurrentHashMap<>();

    final List<String> clients = new ArrayList<>(List.of(TenantPlan.API));
    /** Accounts of people by their ids, as they were sent. */
    final Map<String, JsonNode> users = new TreeMap<>();

    /** Who has a password. */
    public final Set<String> passwords = new TreeSet<>();

    /** What was asked for in the address of each letter that was sent. */
    public final List<String> letters = new ArrayList<>();

    boolean mailServerIsAway;

    /** User names that are taken by others. */
    final Set<String> names = new TreeSet<>();

    /** Who is signed in. */
    final Set<String> sessions = new TreeSet<>();

    /** Organizations, accounts and clients that were switched off. */
    public final Set<String> off = new TreeSet<>();

    /** How often each client got another secret. */
    final Map<String, Integer> secrets = new TreeMap<>();

    final List<String> writes = new ArrayList<>();
    private final Queue<Integer> faults = new ArrayDeque<>();
    private final HttpServer server;
    private int tokens;

    public RealmStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        server.createContext("/realms/annals/protocol/openid-connect/token", call -> {
            tokens++;
            answer(call, 200, Map.of("access_token", "token-" + tokens, "expires_in", 300));
        });
        server.createContext("/admin/realms/annals/", this::administer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    KeycloakSettings settings() {
        return new KeycloakSettings(
                url(), "annals", "auth", "secret", Duration.ofSeconds(1), Duration.ofSeconds(5), 1_000);
    }

    /** Somebody has an account already. */
    public String account(String id, String email) {
        users.put(id, JSON.valueToTree(Map.of("username", email, "email", email)));
        return id;
    }

    /** As an administrator does by hand. */
    public void give(String role, String account) {
        holders.computeIfAbsent(role, _ -> new ConcurrentSkipListSet<>()).add(account);
    }

    public boolean holds(String account, String role) {
        return holders.getOrDefault(role, Set.of()).contains(account);
    }

    /** The names of the organization's groups that somebody is in. */
    List<String> groupsOf(String organization, String account) {
        return members.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(organization + "/"))
                .filter(entry -> entry.getValue().contains(account))
                .map(entry -> entry.getKey().substring(organization.length() + 1))
                .toList();
    }

    /** The next calls are answered with these and nothing else happens. */
    void failNext(Integer... statuses) {
        faults.addAll(List.of(statuses));
    }

    /** As after a restart with new keys. */
    void forgetTokens() {
        tokens++;
    }

    private synchronized void administer(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        var path = call.getRequestURI().getPath().substring("/admin/realms/annals/".length());
        if (!("Bearer token-" + tokens).equals(call.getRequestHeaders().getFirst("Authorization"))) {
            answer(call, 401, Map.of());
        } else if (!faults.isEmpty()) {
            answer(call, faults.remove(), Map.of());
        } else if (call.getRequestMethod().equals("GET")) {
            var found = look(path.split("/"), call.getRequestURI().getQuery());
            answer(call, found == null ? 404 : 200, found == null ? Map.of() : found);
        } else {
            writes.add(path);
            var status = path.endsWith("/execute-actions-email")
                    ? post(call.getRequestURI().getQuery())
                    : write(call.getRequestMethod(), path.split("/"), body);
            answer(
                    call,
                    status,
                    path.endsWith("/client-secret") ? Map.of("value", secret(path.split("/")[1])) : Map.of());
        }
    }

    private Object look(String[] path, String query) {
        return switch (path[0] + path.length) {
            case "organizations1" ->
                organizations.keySet().stream()
                        .filter(alias -> alias.startsWith(query.substring("q=alias:".length())))
                        .map(this::organization)
                        .toList();
            case "organizations2" -> organization(path[1]);
            case "organizations3" ->
                path[2].equals("members")
                        ? accounts(members.getOrDefault(path[1], new TreeSet<>()))
                        : groups.keySet().stream()
                                .filter(group -> group.startsWith(path[1] + "/"))
                                .map(this::group)
                                .toList();
            case "organizations5" ->
                path[2].equals("groups")
                        ? accounts(members.getOrDefault(path[3].replace('.', '/'), new TreeSet<>()))
                        : joined(path[1], path[3]);
            case "clients1" ->
                clients.stream()
                        .filter(client -> query.contains("&search=true")
                                ? client.contains(query.substring("clientId=".length(), query.indexOf('&')))
                                : query.substring("clientId=".length()).equals(client))
                        .map(this::client)
                        .toList();
            case "clients2" -> client(path[1]);
            case "clients3" ->
                path[2].equals("client-secret")
                        ? Map.of("value", secret(path[1]))
                        : Map.of("id", "account of " + path[1]);
            case "users1" ->
                users.entrySet().stream()
                        .filter(user -> query.startsWith(
                                "email=" + user.getValue().path("email").asString() + "&"))
                        .map(user -> Map.of(
                                "id",
                                user.getKey(),
                                "email",
                                user.getValue().path("email").asString()))
                        .toList();
            case "roles2" -> Map.of("id", "role " + path[1], "name", path[1]);
            case "roles3" -> accounts(holders.getOrDefault(path[1], Set.of()));
            case "users4" ->
                holders.keySet().stream()
                        .filter(role -> holds(path[1], role))
                        .map(role -> Map.of("id", "role " + role, "name", role))
                        .toList();
            case "events1", "admin-events1" -> List.of();
            case "events2" -> EVENTS;
            case "users2" -> users.containsKey(path[1]) ? account(path[1]) : null;
            case "users3" ->
                switch (path[2]) {
                    case "sessions" -> sessions.contains(path[1]) ? List.of(Map.of("id", "s")) : List.of();
                    case "credentials" ->
                        passwords.contains(path[1]) ? List.of(Map.of("type", "otp"), PASSWORD) : List.of();
                    default -> List.of();
                };
            default -> Map.of("id", path[3], "name", path[3]);
        };
    }

    private Map<String, Object> organization(String alias) {
        return Map.of("id", alias, "name", organizations.get(alias), "alias", alias, "enabled", !off.contains(alias));
    }

    private Map<String, Object> client(String id) {
        return Map.of("id", id, "clientId", id, "enabled", !off.contains(id));
    }

    private List<Map<String, Object>> accounts(Set<String> ids) {
        return ids.stream().map(this::account).toList();
    }

    private Map<String, Object> account(String id) {
        var user = users.get(id);
        return user == null
                ? Map.of("id", id, "username", id.replace("account of ", "service-account-"), "enabled", true)
                : Map.of(
                        "id",
                        id,
                        "username",
                        user.path("username").asString(),
                        "email",
                        user.path("email").asString(),
                        "enabled",
                        !off.contains(id));
    }

    private Map<String, Object> group(String id) {
        return Map.of(
                "id", id.replace('/', '.'),
                "name", id.substring(id.indexOf('/') + 1),
                "clientRoles", Map.of(TenantPlan.API, groups.get(id)));
    }

    private List<Map<String, String>> joined(String organization, String account) {
        if (!members.getOrDefault(organization, new TreeSet<>()).contains(account)) {
            return null;
        }
        return groupsOf(organization, account).stream()
                .map(group -> Map.of("id", organization + "." + group))
                .toList();
    }

    private int write(String method, String[] path, String body) {
        if (method.equals("DELETE") && path[0].equals("clients")) {
            return clients.remove(path[1]) ? 204 : 404;
        }
        if (path[0].equals("users") && path.length == 4) {
            var role = JSON.readTree(body).at("/0/name").asString();
            give(role, path[1]);
            if (method.equals("DELETE")) {
                holders.get(role).remove(path[1]);
            }
            return 204;
        }
        if (method.equals("DELETE")) {
            if (path.length == 7) {
                var gone = JSON.readTree(body).at("/0/name").asString();
                return groups.get(path[3].replace('.', '/')).remove(gone) ? 204 : 404;
            }
            var place = path.length == 4 ? path[1] : path[3].replace('.', '/');
            return members.getOrDefault(place, new TreeSet<>()).remove(path[path.length - 1]) ? 204 : 404;
        }
        if (method.equals("PUT") && path[0].equals("organizations") && path.length == 2) {
            var name = JSON.readTree(body).get("name").asString();
            if (!name.equals(organizations.get(path[1])) && organizations.containsValue(name)) {
                return 409;
            }
            organizations.put(path[1], name);
        }
        if (method.equals("PUT") && path.length == 2) {
            if (JSON.readTree(body).path("enabled").asBoolean(false)) {
                off.remove(path[1]);
            }
            return 204;
        }
        switch (path[0] + path.length) {
            case "organizations1" -> {
                var name = JSON.readTree(body).get("name").asString();
                if (organizations.containsValue(name)) {
                    return 409;
                }
                organizations.put(JSON.readTree(body).get("alias").asString(), name);
            }
            case "organizations3" -> {
                if (path[2].equals("members")) {
                    joinedBy(path[1], body);
                } else {
                    groups.put(path[1] + "/" + JSON.readTree(body).get("name").asString(), new TreeSet<>());
                }
            }
            case "organizations6" -> joinedBy(path[3].replace('.', '/'), path[5]);
            case "organizations7" ->
                groups.get(path[3].replace('.', '/'))
                        .add(JSON.readTree(body).at("/0/name").asString());
            case "users1" -> {
                return open(JSON.readTree(body));
            }
            case "users3" -> sessions.remove(path[1]);
            case "clients3" -> secrets.merge(path[1], 1, Integer::sum);
            default -> clients.add(JSON.readTree(body).get("clientId").asString());
        }
        return 201;
    }

    private int post(String letter) {
        if (mailServerIsAway) {
            return 500;
        }
        letters.add(letter);
        return 204;
    }

    private String secret(String client) {
        return "secret " + secrets.getOrDefault(client, 0) + " of " + client;
    }

    private int open(JsonNode user) {
        if (user.path("lastName").asString("").endsWith(")")) {
            return 400;
        }
        var email = user.path("email").asString();
        if (names.contains(user.path("username").asString())
                || users.values().stream()
                        .anyMatch(other -> other.path("email").asString().equals(email))) {
            return 409;
        }
        users.put("u-" + users.size(), user);
        return 201;
    }

    private void joinedBy(String place, String account) {
        members.computeIfAbsent(place, _ -> new TreeSet<>()).add(account);
    }

    private static void answer(HttpExchange call, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        call.getRequestBody().readAllBytes();
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
