package vn.annals.article.intake;

import java.util.List;
import java.util.stream.Stream;

/** Where a text stood on the site it comes from: paths from the root on, with a query where there was one. */
final class FormerAddresses {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private FormerAddresses() {}

    static List<String> read(Field field) {
        return field.items(MOST).stream()
                .flatMap(FormerAddresses::address)
                .distinct()
                .toList();
    }

    private static Stream<String> address(Field field) {
        var address = field.line(LONGEST);
        if (address == null) {
            return Stream.empty();
        }
        if (!Paths.isPath(address)) {
            field.fault("must be a path such as /tin-tuc/bai.html or /?p=123");
        } else if (address.matches("/[?]?")) {
            field.fault("is where the site begins, not one text");
        }
        return Stream.of(address);
    }
}
