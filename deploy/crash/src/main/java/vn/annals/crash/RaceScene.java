package vn.annals.crash;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import vn.annals.crash.Habits.Copies;
import vn.annals.crash.history.Answer;

/** All writers claim the same version of the same aggregate at once, again and again. */
record RaceScene(Progress progress) implements Scene {

    private static final int VERSIONS = 200;

    @Override
    public String name() {
        return "race";
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        var writers = stage.writers().size();
        var plan = new Plan(stage.seed(name()), new Habits(0, 0, Copies.ONE), writers);
        var races = stage.settings().amounts().races();
        for (int race = 0; race < races; race++) {
            var rivals = plan.race(
                    "race-" + race / VERSIONS, race % VERSIONS, stage.settings().threads());
            var answers = new ArrayList<CompletableFuture<Answer>>();
            for (int writer = 0; writer < writers; writer++) {
                var here = writer;
                answers.addAll(stage.dispatch()
                        .send(
                                rivals.stream()
                                        .filter(rival -> rival.now().contains(here))
                                        .toList(),
                                writer));
            }
            answers.forEach(CompletableFuture::join);
            progress.round(name(), race + 1, races, stage.dispatch().acknowledged());
        }
    }
}
