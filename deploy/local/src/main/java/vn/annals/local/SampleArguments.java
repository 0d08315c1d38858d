package vn.annals.local;

import java.util.List;

/** What stands behind {@code ./annals sample}: how many articles, and how many revisions of one article more. */
record SampleArguments(String tenant, int articles, int revisions) {

    private static final String USAGE = "usage: ./annals sample <tenant> [--articles <number>] [--revisions <number>],"
            + " such as ./annals sample lang-son --articles 20000";
    private static final int MOST = 1_000_000;

    static SampleArguments of(List<String> rest) {
        if (rest.size() < 3 || rest.size() % 2 == 0 || !rest.getFirst().matches("[a-z0-9-]{2,40}")) {
            throw new Trouble(USAGE);
        }
        var articles = 0;
        var revisions = 0;
        for (int place = 1; place < rest.size(); place += 2) {
            switch (rest.get(place)) {
                case "--articles" -> articles = number(rest.get(place + 1));
                case "--revisions" -> revisions = number(rest.get(place + 1));
                default -> throw new Trouble(USAGE);
            }
        }
        return new SampleArguments(rest.getFirst(), articles, revisions);
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,6}") || Integer.parseInt(text) > MOST) {
            throw new Trouble("\"" + text + "\" is not a number from 1 to 1,000,000");
        }
        return Integer.parseInt(text);
    }
}
