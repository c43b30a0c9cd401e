package nl.mgr.kernel.internal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nl.mgr.kernel.BackgroundWork;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** The table in which every node writes down its rounds. */
@ApplicationScoped
class RoundBook implements BackgroundWork {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public List<Run> runs() {
        return database.list("""
                select name, node, pause_ms, started_at, ended_at, failure, due_at, seen_at from kernel.round
                order by name, node""", RoundBook::run);
    }

    /** Brings the rows of this node up to date, and drops those of nodes that have been gone for long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(Collection<Run> runs) {
        database.batch("""
                insert into kernel.round (name, node, pause_ms, started_at, ended_at, failure, due_at, seen_at)
                values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?, ?)
                on conflict (name, node) do update set pause_ms = excluded.pause_ms, started_at = excluded.started_at,
                  ended_at = excluded.ended_at, failure = excluded.failure, due_at = excluded.due_at,
                  seen_at = excluded.seen_at""", runs.stream().map(RoundBook::values).toList());
        database.update(
                "delete from kernel.round where seen_at < ?", clock.instant().minus(REMEMBERED));
    }

    /** A node that stops in good order leaves nothing behind. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String node) {
        database.update("delete from kernel.round where node = ?", node);
    }

    private static @Nullable Object[] values(Run run) {
        return new @Nullable Object[] {
            run.name(),
            run.node(),
            run.pause().toMillis(),
            run.startedAt(),
            run.endedAt(),
            run.failure(),
            run.dueAt(),
            run.seenAt()
        };
    }

    private static Run run(Row row) {
        return new Run(
                row.text("name"),
                row.text("node"),
                Duration.ofMillis(row.number("pause_ms")),
                row.optionalInstant("started_at"),
                row.optionalInstant("ended_at"),
                row.optionalText("failure"),
                row.instant("due_at"),
                row.instant("seen_at"));
    }
}
