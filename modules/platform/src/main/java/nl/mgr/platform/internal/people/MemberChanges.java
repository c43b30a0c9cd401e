package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.internal.login.SecondSteps;

/** The steps of another actor than the one who asked, each in a transaction of its own. */
@ApplicationScoped
class MemberChanges {

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(UUID membership) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        database.update("""
                update platform.membership set valid_until = greatest(?, valid_from + 1)
                where id = ? and (valid_until is null or valid_until > ?)""", tomorrow, membership, tomorrow);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void block(UUID person) {
        accounts.block(person);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unblock(UUID person) {
        accounts.unblock(person);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clearSecondStep(UUID person) {
        secondSteps.drop(person);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<MembershipRow> memberships(LoginService login, UUID person) {
        return login.memberships(person);
    }
}
