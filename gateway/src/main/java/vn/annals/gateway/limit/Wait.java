package vn.annals.gateway.limit;

import java.time.Duration;

/**
 * How long whoever has nothing left must wait: which of the debtors of a request that is, and when by the clock that only
 * measures it is over.
 */
record Wait(int debtor, Duration time, long until) {

    static final Wait NONE = new Wait(-1, Duration.ZERO, 0);

    boolean isNone() {
        return time.isZero();
    }
}
