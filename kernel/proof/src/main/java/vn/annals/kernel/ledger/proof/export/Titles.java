package vn.annals.kernel.ledger.proof.export;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.NotCanonical;

/** What people call the thing a payload is about: its first title or name. */
final class Titles {

    private Titles() {}

    /** Empty when there is none. */
    static String in(byte[] payload) {
        try {
            return in(CanonicalJson.decode(payload));
        } catch (NotCanonical altered) {
            return "";
        }
    }

    private static String in(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            return "";
        }
        if (members.get("title") instanceof String title) {
            return title;
        }
        return members.get("name") instanceof String name ? name : inside(members.values());
    }

    private static String inside(Collection<?> members) {
        return members.stream()
                .map(Titles::in)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }
}
