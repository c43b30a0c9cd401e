package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.DocumentTerms;
import nl.mgr.platform.TermGroundWrong;
import nl.mgr.platform.TermOutOfBounds;
import org.jspecify.annotations.Nullable;

/** Terms of the cooperation; a kind that nobody ever set has no row. */
@ApplicationScoped
@Guarded("platform")
class TermDesk implements DocumentTerms {

    private static final String ALL = "select kind, version, years, ground, set_at, set_by from platform.document_term";

    private static final String ADD = """
            insert into platform.document_term (id, cooperation_id, kind, years, ground, set_at, set_by)
            values (?, ?, ?, ?::int, ?, ?, ?) on conflict do nothing
            """;

    private static final String CHANGE = """
            update platform.document_term set version = version + 1, years = ?::int, ground = ?, set_at = ?, set_by = ?
            where kind = ? and version = ?
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public List<Term> all() {
        Map<DocumentKind, Term> set = new EnumMap<>(DocumentKind.class);
        database.list(ALL, TermDesk::term).forEach(term -> set.put(term.kind(), term));
        return Stream.of(DocumentKind.values())
                .map(kind -> set.getOrDefault(kind, new Term(kind, 0, null, "", null, "")))
                .toList();
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Term of(DocumentKind kind) {
        return all().stream().filter(term -> term.kind() == kind).findFirst().orElseThrow();
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public void set(DocumentKind kind, long version, @Nullable Integer years, String ground) {
        if (years != null && (years < FEWEST || years > MOST)) {
            throw new TermOutOfBounds(years, FEWEST, MOST);
        }
        String why = ground.replaceAll("\\p{Cntrl}", " ").strip();
        if ((years == null) != why.isEmpty() || why.length() > LONGEST_GROUND) {
            throw new TermGroundWrong(why.length(), LONGEST_GROUND);
        }
        Actor actor = ActorContext.current();
        int written = version == 0
                ? database.update(
                        ADD,
                        Ids.next(),
                        actor.requireCooperation(),
                        kind.code(),
                        years,
                        why,
                        clock.instant(),
                        actor.name())
                : database.update(CHANGE, years, why, clock.instant(), actor.name(), kind.code(), version);
        if (written == 0) {
            throw new OptimisticLockException("term of " + kind);
        }
    }

    private static Term term(Row row) {
        Long years = row.optionalNumber("years");
        return new Term(
                DocumentKind.of(row.text("kind")),
                row.number("version"),
                years == null ? null : Integer.valueOf(Math.toIntExact(years)),
                row.text("ground"),
                row.instant("set_at"),
                row.text("set_by"));
    }
}
