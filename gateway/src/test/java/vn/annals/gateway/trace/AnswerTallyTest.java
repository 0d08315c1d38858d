package vn.annals.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AnswerTallyTest {

    @Test
    void what_was_answered_early_is_summed_up_once(CapturedOutput log) {
        var tally = new AnswerTally();
        tally.answered("copies", "hue");
        tally.answered("refusals", "hue");
        tally.answered("refusals", "hue");
        tally.answered("refusals", "-");

        tally.write();
        tally.write();

        assertThat(log.getOut().lines().filter(line -> line.contains(" answered=")))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("copies answered=1 tenant=hue"))
                .anyMatch(line -> line.endsWith("refusals answered=2 tenant=hue"))
                .anyMatch(line -> line.endsWith("refusals answered=1 tenant=-"));
    }
}
