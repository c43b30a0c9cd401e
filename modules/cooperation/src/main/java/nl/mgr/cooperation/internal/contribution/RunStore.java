package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Writes a calculation down, once, and reads it back as it was calculated. */
@ApplicationScoped
class RunStore {

    private static final String RUN = """
            insert into cooperation.contribution_run
              (id, cooperation_id, year, kind, number, previous_id, cents, sha256, made_at, made_by)
            select ?, a.cooperation_id, a.year, ?,
                   (select coalesce(max(r.number), 0) + 1 from cooperation.contribution_run r
                    where r.cooperation_id = a.cooperation_id and r.year = a.year),
                   (select r.id from cooperation.contribution_run r
                    where r.cooperation_id = a.cooperation_id and r.year = a.year order by r.number desc limit 1),
                   ?, ?, ?, ?
            from (select ?::uuid as cooperation_id, ?::bigint as year) a""";

    private static final String COST = """
            insert into cooperation.contribution_budget
              (run_id, position, cooperation_id, submodule_id, module, submodule, cents, state, source)
            values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?)""";

    private static final String AMOUNT = """
            insert into cooperation.contribution
              (run_id, position, cooperation_id, municipality_id, municipality_code, municipality_name, days, taken,
               exact, cents, raised)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REASON = """
            insert into cooperation.contribution_reason
              (run_id, position, cooperation_id, municipality_id, part, kind, weight, pot, figures_year, origin_name,
               figure, state, source, days, points, points_total, exact)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String COSTS_OF = """
            select position, submodule_id, module, submodule, cents, state, source
            from cooperation.contribution_budget where run_id = ? order by position""";

    private static final String AMOUNTS_OF = """
            select position, municipality_id, municipality_code, municipality_name, days, taken, exact, cents, raised
            from cooperation.contribution where run_id = ? order by position, municipality_code""";

    private static final String REASONS_OF = """
            select r.position, r.municipality_id, r.part, r.kind, r.weight, r.pot, r.figures_year, r.origin_name, r.figure,
                   r.state, r.source, r.days, r.points, r.points_total, r.exact
            from cooperation.contribution_reason r
            join cooperation.contribution c on c.cooperation_id = r.cooperation_id and c.run_id = r.run_id
              and c.position = r.position
              and c.municipality_id = r.municipality_id
            where r.run_id = ? order by r.position, c.municipality_code, r.part""";

    @Inject
    private Database database;

    UUID keep(Frozen frozen, Instant at) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        UUID run = Ids.next();
        database.update(
                RUN,
                run,
                frozen.kind().code(),
                frozen.cents(),
                frozen.fingerprint(),
                at,
                actor.name(),
                cooperation,
                frozen.year());
        database.batch(
                COST,
                frozen.costs().stream()
                        .map(cost -> new @Nullable Object[] {
                            run,
                            cost.position(),
                            cooperation,
                            cost.submodule(),
                            cost.module(),
                            cost.name(),
                            cost.cents(),
                            cost.state(),
                            cost.source()
                        })
                        .toList());
        database.batch(
                AMOUNT,
                frozen.amounts().stream()
                        .map(amount -> new @Nullable Object[] {
                            run,
                            amount.position(),
                            cooperation,
                            amount.municipality(),
                            amount.code(),
                            amount.name(),
                            amount.days(),
                            amount.taken(),
                            amount.exact(),
                            amount.cents(),
                            amount.raised()
                        })
                        .toList());
        database.batch(
                REASON,
                frozen.reasons().stream()
                        .map(reason -> new @Nullable Object[] {
                            run,
                            reason.position(),
                            cooperation,
                            reason.municipality(),
                            reason.part(),
                            reason.kind(),
                            reason.weight(),
                            reason.pot(),
                            reason.figuresYear(),
                            reason.origin(),
                            reason.figure(),
                            reason.state(),
                            reason.source(),
                            reason.days(),
                            reason.points(),
                            reason.total(),
                            reason.exact()
                        })
                        .toList());
        return run;
    }

    /** As it stands in the database now, all of it. */
    Frozen read(UUID run, int year, Kind kind) {
        return new Frozen(
                year,
                kind,
                database.list(
                        COSTS_OF,
                        row -> new Frozen.Cost(
                                row.number("position"),
                                row.optionalUuid("submodule_id"),
                                row.text("module"),
                                row.text("submodule"),
                                row.number("cents"),
                                row.text("state"),
                                row.text("source")),
                        run),
                database.list(
                        AMOUNTS_OF,
                        row -> new Frozen.Amount(
                                row.number("position"),
                                row.uuid("municipality_id"),
                                row.text("municipality_code"),
                                row.text("municipality_name"),
                                row.number("days"),
                                row.text("taken"),
                                row.decimal("exact"),
                                row.number("cents"),
                                row.flag("raised")),
                        run),
                database.list(
                        REASONS_OF,
                        row -> new Frozen.Reason(
                                row.number("position"),
                                row.uuid("municipality_id"),
                                row.number("part"),
                                row.text("kind"),
                                row.number("weight"),
                                row.decimal("pot"),
                                row.optionalNumber("figures_year"),
                                row.optionalText("origin_name"),
                                row.number("figure"),
                                row.text("state"),
                                row.text("source"),
                                row.number("days"),
                                row.number("points"),
                                row.number("points_total"),
                                row.decimal("exact")),
                        run));
    }
}
