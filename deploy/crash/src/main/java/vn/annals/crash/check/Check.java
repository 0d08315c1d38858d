package vn.annals.crash.check;

import java.util.List;

/** Judges one promise. */
public interface Check {

    /** All of them, in the order of their promises. */
    List<Check> ALL = List.of(
            new WholeCheck(),
            new GaplessCheck(),
            new UnchangedCheck(),
            new WinnerCheck(),
            new FoldCheck(),
            new AcknowledgedCheck(),
            new ReplayCheck(),
            new OnceCheck(),
            new ClockCheck(),
            new ParkedCheck(),
            new ChainCheck());

    /** The promise in words. */
    String promise();

    Verdict judge(Evidence evidence);
}
