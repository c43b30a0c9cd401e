package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.TaskSource;

/** The steps of a {@link TaskRound}, each in a transaction of its own. Nodes take turns: who comes second has nothing to do. */
@ApplicationScoped
class TaskSteps {

    private static final String TURN =
            "select pg_try_advisory_xact_lock(hashtextextended(?, 31))::int::bigint as total";

    @Inject
    private Database database;

    @Inject
    private TaskBook book;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow(TaskSource source) {
        if (turn()) {
            book.follow(
                    source.module(),
                    source.kinds().stream().filter(kind -> !kind.once()).toList(),
                    source.wanted(LocalDate.now(clock)));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void seeToLate() {
        if (turn()) {
            book.seeToLate(LocalDate.now(clock));
        }
    }

    private boolean turn() {
        return database.number(TURN, "tasks " + ActorContext.current().requireCooperation()) == 1;
    }
}
