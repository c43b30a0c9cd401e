package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceFacts.Counted;
import nl.mgr.cooperation.ServiceResults.Result;
import nl.mgr.cooperation.ServiceResults.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Trimester;
import org.jspecify.annotations.Nullable;

/** Keeps a result and the step that led to it, as at a moment. */
@ApplicationScoped
@Transactional
public class ResultWriter {

    /** What is kept of a result. */
    public record Content(
            Status status,
            String explanation,
            String outlook,
            boolean confirmed,
            @Nullable Counted counted) {}

    private static final String NEW = """
            insert into cooperation.service_result
              (id, cooperation_id, service_line_id, lineage_id, year, trimester, first_day, end_day, status, explanation,
               outlook, confirmed, done, due, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?, ?)
            on conflict on constraint service_result_once do nothing""";

    private static final String CHANGE = """
            update cooperation.service_result
            set status = ?, explanation = ?, outlook = ?, confirmed = ?, done = ?::bigint, due = ?::bigint, changed_at = ?,
                changed_by = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?""";

    private static final String STEP = """
            insert into cooperation.service_result_step
              (id, cooperation_id, result_id, kind, status, explanation, outlook, done, due, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?, ?)""";

    @Inject
    private Database database;

    /**
     * @param before what it replaces, {@code null} for the first
     * @throws OptimisticLockException when somebody else was first
     */
    public void write(Line line, Trimester trimester, @Nullable Result before, Content content, Instant at) {
        UUID cooperation = ActorContext.current().requireCooperation();
        String by = ActorContext.current().name();
        Long done = content.counted() == null ? null : content.counted().done();
        Long due = content.counted() == null ? null : content.counted().due();
        UUID id = before == null ? Ids.next() : before.id();
        int kept = before == null
                ? database.update(
                        NEW,
                        id,
                        cooperation,
                        line.id(),
                        line.lineage(),
                        trimester.year(),
                        trimester.number(),
                        trimester.firstDay(),
                        trimester.period().until(),
                        content.status().code(),
                        content.explanation(),
                        content.outlook(),
                        content.confirmed(),
                        done,
                        due,
                        at,
                        by)
                : database.update(
                        CHANGE,
                        content.status().code(),
                        content.explanation(),
                        content.outlook(),
                        content.confirmed(),
                        done,
                        due,
                        at,
                        by,
                        cooperation,
                        id,
                        before.version());
        if (kept == 0) {
            throw new OptimisticLockException("result of line " + line.id());
        }
        database.update(
                STEP,
                Ids.next(),
                cooperation,
                id,
                kind(before, content),
                content.status().code(),
                content.explanation(),
                content.outlook(),
                done,
                due,
                at,
                by);
    }

    private static String kind(@Nullable Result before, Content content) {
        if (!content.confirmed()) {
            return "voorgesteld";
        }
        return before != null && before.confirmed() ? "gewijzigd" : "bevestigd";
    }
}
