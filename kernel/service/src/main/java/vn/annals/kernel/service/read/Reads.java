package vn.annals.kernel.service.read;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an answer is made of: slices of this service, {@link #LEDGER}, or nothing that commands change. Whoever names a
 * commit in {@code Annals-Min-Commit} gets an answer that includes it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    /** Read from storage, which holds each commit that was acknowledged. */
    String LEDGER = "ledger";

    String[] value();
}
