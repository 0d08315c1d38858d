package vn.annals.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in with forms and cookies as a browser does, and shows what the browser keeps. */
final class FormBrowser {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern ONWARDS =
            Pattern.compile("<a[^>]*\\bhref=\"([^\"]*/login-actions/action-token[^\"]*)\"");
    private static final int MOST_STEPS = 15;

    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    /** Where the page is that was asked for last. */
    private URI here = Stack.gateway();

    static FormBrowser signedIn(String name) {
        var browser = new FormBrowser();
        browser.signIn(name);
        return browser;
    }

    void signIn(String name) {
        var page = open("/login?return=/desk/");
        for (var step = 0; here.getPort() != Stack.gateway().getPort() && step < MOST_STEPS; step++) {
            page = filledIn(page, name);
        }
        open("/session").expect(200);
        if (!open("/session").text().contains("true")) {
            throw new AssertionError(name + " is not signed in: " + page);
        }
    }

    /** Follows the link of a letter to where a password is asked for, and sets that of all demo users. */
    Reply setPassword(URI link) {
        var onwards = ONWARDS.matcher(open(link.toString()).expect(200).text());
        if (!onwards.find()) {
            throw new AssertionError("the link leads nowhere: " + link);
        }
        var form = ACTION.matcher(open(plain(onwards.group(1))).expect(200).text());
        if (!form.find()) {
            throw new AssertionError("no password is asked for");
        }
        var fields = Map.of("password-new", Person.DEMO_PASSWORD, "password-confirm", Person.DEMO_PASSWORD);
        return followed(post(here.resolve(plain(form.group(1))), fields)).expect(200);
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private Reply filledIn(Reply page, String name) {
        var form = ACTION.matcher(page.text());
        if (!form.find()) {
            throw new AssertionError("no form to sign in with: " + page);
        }
        var fields = Map.of("username", name, "password", Person.DEMO_PASSWORD, "credentialId", "");
        return followed(post(here.resolve(plain(form.group(1))), fields));
    }

    /** With all redirections followed. */
    Reply open(String path) {
        here = Stack.gateway().resolve(path);
        return followed(send(HttpRequest.newBuilder(here).GET()));
    }

    /** As the desk asks for something to be done. */
    Reply post(String path, String json) {
        here = Stack.gateway().resolve(path);
        return send(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(json)));
    }

    Reply signOut() {
        return post(Stack.gateway().resolve("/logout"), Map.of("_csrf", cookie("XSRF-TOKEN")));
    }

    String cookie(String name) {
        return cookies.getOrDefault(Stack.gateway().getPort(), Map.of()).getOrDefault(name, "");
    }

    private Reply followed(Reply reply) {
        var answer = reply;
        for (var step = 0; answer.status() == 302 && step < MOST_STEPS; step++) {
            here = here.resolve(answer.header("Location"));
            answer = send(HttpRequest.newBuilder(here).GET());
        }
        return answer;
    }

    private Reply post(URI at, Map<String, String> fields) {
        here = at;
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Reply send(HttpRequest.Builder request) {
        var jar = cookies.computeIfAbsent(here.getPort(), _ -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var reply = Http.send(request);
        for (var cookie : reply.headers().allValues("Set-Cookie")) {
            var named = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                jar.remove(named[0]);
            } else {
                jar.put(named[0], named[1]);
            }
        }
        return reply;
    }
}
