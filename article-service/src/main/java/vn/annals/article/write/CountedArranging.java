package vn.annals.article.write;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the tenant's arrangement, loaded in the work of the command that is being handled. */
@Component
class CountedArranging implements Arranging {

    private final Repository<Arrangement> arrangements;

    CountedArranging(Repository<Arrangement> arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public void demand(@Nullable Integer expected) {
        if (expected != null) {
            arrangement().execute(arrangement -> arrangement.demand(expected));
        }
    }

    @Override
    public void advance() {
        arrangement().execute(Arrangement::advance);
    }

    private Aggregate<Arrangement> arrangement() {
        try {
            return arrangements.loadOrCreate(Arrangement.ID, Arrangement::new);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
