package vn.annals.stories;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.annals.stories.Caller.Verdict;

/** One knock at a door: who asks for what under which tenant's address, and what of it is the neighbour's. */
record Probe(
        Caller caller,
        Operation operation,
        String tenant,
        Naming naming,
        String target,
        Map<String, String> headers,
        Bodies.Body body) {

    /** What the request names that is the neighbour's and not the tenant's whose address it is sent to. */
    enum Naming {
        NOTHING,
        A_THING,
        A_THING_OF_ANOTHER_KIND
    }

    /** What stands in the own house whatever is named: who is at work, and the own ledger's numbers. */
    private static final Set<String> TAKE_ANY_NAME = Set.of("stayPresent", "leave", "showPresence", "showCommit");

    private static final Map<Verdict, String> CODES = Map.of(
            Verdict.ASK_TO_SIGN_IN, "AUTHENTICATION_REQUIRED",
            Verdict.REFUSE_TOKEN, "TOKEN_INVALID",
            Verdict.FORBID, "NOT_PERMITTED",
            Verdict.HIDE, "NOT_FOUND");

    Verdict verdict() {
        return caller.at(operation, tenant);
    }

    HttpRequest.Builder request() {
        var request = HttpRequest.newBuilder(URI.create(Stack.gateway() + target))
                .method(operation.method(), BodyPublishers.noBody());
        if (!body.type().isEmpty()) {
            request.method(operation.method(), BodyPublishers.ofByteArray(body.bytes()))
                    .header("Content-Type", body.type());
        }
        if (operation.changesSomething()) {
            request.header("If-Match", "\"1\"");
        }
        if (!caller.person().token().isEmpty()) {
            request.header("Authorization", "Bearer " + caller.person().token());
        }
        headers.forEach(request::header);
        return request;
    }

    /** What is wrong with the answer, if anything is. */
    Optional<String> complaint(Reply reply, Neighbour neighbour) {
        if (isAtTheHostOf(neighbour) && !isOf(neighbour)) {
            // All that such a host has is the neighbour's site, in which this is not found, whoever asks.
            return reply.status() == 404
                    ? leak(reply, neighbour, true).map(word -> said("was told " + word, reply))
                    : Optional.of(said("was answered", reply));
        }
        if (!fits(reply.status())) {
            return Optional.of(said("was answered", reply));
        }
        var code = CODES.get(verdict());
        if (code != null && !reply.problem().equals(code)) {
            return Optional.of(said("was refused for another reason", reply));
        }
        return leak(reply, neighbour, isOf(neighbour) && verdict() == Verdict.TREAT_AS_VISITOR)
                .map(word -> said("was told " + word, reply));
    }

    private boolean fits(int status) {
        return switch (verdict()) {
            case ASK_TO_SIGN_IN, REFUSE_TOKEN -> status == 401;
            case FORBID -> status == 403;
            case HIDE -> status == 404;
            case LET_IN -> status != 401 && fitsWhatIsNamed(status);
            case TREAT_AS_VISITOR -> status == 401 ? caller.papers() == Caller.Papers.FORGED : fitsWhatIsNamed(status);
        };
    }

    private boolean fitsWhatIsNamed(int status) {
        if (TAKE_ANY_NAME.contains(operation.id())) {
            return status < 500;
        }
        return switch (naming) {
            case NOTHING -> status < 500;
            case A_THING -> status == 404;
            case A_THING_OF_ANOTHER_KIND -> status == 404 || status == 400 || status == 422;
        };
    }

    private boolean isAtTheHostOf(Neighbour neighbour) {
        return neighbour.hostname().equals(headers.get("Host"));
    }

    private boolean isOf(Neighbour neighbour) {
        return operation.isInATenant() && tenant.equals(neighbour.tenant());
    }

    private Optional<String> leak(Reply reply, Neighbour neighbour, boolean asVisitor) {
        var asked = (target + headers).toLowerCase(Locale.ROOT);
        var heard = (reply.headers().map() + new String(reply.bytes(), StandardCharsets.ISO_8859_1))
                .toLowerCase(Locale.ROOT);
        var inside = !operation.isInATenant() || tenant.equals(neighbour.tenant());
        if (inside && verdict() == Verdict.LET_IN && mayKnow(neighbour)) {
            return Optional.empty();
        }
        return neighbour
                .words(asVisitor)
                .filter(word -> heard.contains(word.toLowerCase(Locale.ROOT)))
                // Who names a thing may be told that it is not there.
                .filter(word -> !asked.contains(word.toLowerCase(Locale.ROOT)) || word.equals(neighbour.secret()))
                .findAny();
    }

    private boolean mayKnow(Neighbour neighbour) {
        return !caller.platform().isEmpty() || caller.belongsTo(neighbour.tenant());
    }

    private String said(String what, Reply reply) {
        var text = reply.text();
        return caller.name() + " " + operation.method() + " " + target + " " + headers + " " + what + ": "
                + reply.status() + " " + text.substring(0, Math.min(text.length(), 300));
    }
}
