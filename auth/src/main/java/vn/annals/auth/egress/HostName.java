package vn.annals.auth.egress;

import java.util.regex.Pattern;

/** What can be the full name of a host, in lower case. */
public final class HostName {

    // No top-level domain is a number, but the end of an address is.
    private static final Pattern FORM = Pattern.compile(
            "(?=.{1,253}$)(?!.*\\.[0-9]+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    private HostName() {}

    public static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }
}
