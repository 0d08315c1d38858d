package vn.annals.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.annals.crash.Habits.Copies;

class PlanTest {

    private static final int WRITERS = 3;

    @Test
    void the_same_seed_gives_the_same_commands() {
        assertThat(commands(5, Copies.SOME)).isEqualTo(commands(5, Copies.SOME));
        assertThat(commands(5, Copies.SOME)).isNotEqualTo(commands(6, Copies.SOME));
    }

    @Test
    void a_command_that_is_sent_three_times_goes_to_three_processes() {
        for (var command : commands(5, Copies.THREE)) {
            var writers = new HashSet<>(command.now());
            writers.addAll(command.later());
            assertThat(writers).hasSize(3);
            assertThat(command.now().size() + command.later().size()).isEqualTo(3);
        }
    }

    @Test
    void commits_of_one_event_and_of_as_many_as_fit_are_there() {
        assertThat(commands(5, Copies.ONE)).extracting(Command::events).contains(1, 64);
        assertThat(commands(5, Copies.ONE)).extracting(Command::events).allMatch(events -> events >= 1 && events <= 64);
    }

    @Test
    void rivals_claim_one_version_from_all_processes() {
        var rivals = new Plan(5, new Habits(0, 0, Copies.ONE), WRITERS).race("page", 7, 8);
        assertThat(rivals).hasSize(24).allMatch(rival -> rival.version() == 7);
        assertThat(rivals).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(rivals).filteredOn(rival -> rival.now().contains(2)).hasSize(8);
    }

    private static List<Command> commands(long seed, Copies copies) {
        var plan = new Plan(seed, new Habits(20, 40, copies), WRITERS);
        return IntStream.range(0, 2000).mapToObj(plan::next).toList();
    }
}
