package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;

/** Of whom figures of a year can be asked. */
@ApplicationScoped
class FigurePlaces {

    /** A figure serves budgets of its own year and of the two after it. */
    private static final int SERVES_YEARS = 3;

    /** Who was there on the day of the figure and is a member, itself or as whom it went up into. Parameters: day, day, cooperation. */
    private static final String PLACES = """
            with recursive line (origin, id, depth) as (
              select m.id, m.id, 0 from cooperation.municipality m
              where m.valid_from <= ? and coalesce(m.valid_until, 'infinity') > ?
              union all
              select line.origin, m.successor_id, line.depth + 1
              from line join cooperation.municipality m on m.id = line.id where m.successor_id is not null
            )
            select m.id, m.cbs_code, m.name, m.valid_from, m.valid_until from cooperation.municipality m
            where m.id in (
              select line.origin from line join cooperation.participant p on p.municipality_id = line.id
              join cooperation.municipality t on t.id = p.municipality_id
              where p.cooperation_id = ? and greatest(p.valid_from, t.valid_from) < ?
                and coalesce(least(p.valid_until, t.valid_until), 'infinity') > ?)
            order by m.name""";

    @Inject
    private Database database;

    List<MunicipalityRef> of(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return database.list(
                PLACES,
                row -> new MunicipalityRef(
                        row.uuid("id"),
                        new CbsCode(row.text("cbs_code")),
                        row.text("name"),
                        row.period("valid_from", "valid_until")),
                day,
                day,
                ActorContext.current().requireCooperation(),
                day.plusYears(SERVES_YEARS),
                day);
    }
}
