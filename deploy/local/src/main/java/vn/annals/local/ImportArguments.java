package vn.annals.local;

import java.util.ArrayList;
import java.util.List;

/** What stands behind {@code ./annals import}. */
record ImportArguments(String source, String tenant, boolean createSections) {

    private static final String USAGE = "usage: ./annals import <file or folder> --tenant <slug> [--create-sections]";

    static ImportArguments of(List<String> rest) {
        var left = new ArrayList<>(rest);
        var createSections = left.remove("--create-sections");
        var named = left.indexOf("--tenant");
        if (left.size() != 3 || named < 0 || named == 2) {
            throw new Trouble(USAGE);
        }
        left.remove(named);
        var tenant = left.remove(named);
        if (!tenant.matches("[a-z0-9-]{2,40}")) {
            throw new Trouble("\"" + tenant + "\" is not the name of a tenant");
        }
        return new ImportArguments(left.getFirst(), tenant, createSections);
    }
}
