package vn.annals.kernel.testkit;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;

/** Expects a refusal with one code, for Axon's aggregate fixtures. */
public final class RefusedAs extends TypeSafeMatcher<Object> {

    private final RefusalCode code;

    private RefusedAs(RefusalCode code) {
        this.code = code;
    }

    public static Matcher<Object> refusedAs(RefusalCode code) {
        return new RefusedAs(code);
    }

    @Override
    protected boolean matchesSafely(Object thrown) {
        return thrown instanceof Refusal refusal && refusal.code() == code;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused as " + code.name());
    }
}
