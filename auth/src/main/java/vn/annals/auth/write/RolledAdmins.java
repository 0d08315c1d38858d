package vn.annals.auth.write;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.annals.contracts.member.MemberId;

/** Asks the tenant's roll, loaded in the work of the command that is being handled. */
@Component
class RolledAdmins implements Admins {

    private final Repository<AdminRoll> rolls;

    RolledAdmins(Repository<AdminRoll> rolls) {
        this.rolls = rolls;
    }

    @Override
    public void appoint(MemberId member) {
        roll().execute(roll -> roll.appoint(member));
    }

    @Override
    public void dismiss(MemberId member) {
        roll().execute(roll -> roll.dismiss(member));
    }

    private Aggregate<AdminRoll> roll() {
        try {
            return rolls.loadOrCreate(AdminRoll.ID, AdminRoll::new);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
