package vn.annals.crash;

import java.time.Duration;
import vn.annals.crash.child.HaltPoint;

/** A victim of our own making, which can be told to die by itself at a named point. */
interface Worker extends Victim {

    void arm(HaltPoint point);

    boolean diesWithin(Duration longest);
}
