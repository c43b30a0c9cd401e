package nl.mgr.monitoring.internal.utilisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.SpendingFigures;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/** What was delivered, as the module of contracts asks it: per line and municipality, at the pace of a year. */
@ApplicationScoped
class SpendingOfLines implements SpendingFigures {

    /** A year of the months with figures. Parameters: cooperation, from, until. */
    private static final String PER_YEAR = """
            select f.line_id, f.municipality_id, (sum(f.cents) * 12 / count(distinct f.month))::bigint as cents
            from monitoring.utilisation_fact f
            where f.cooperation_id = ? and f.month >= ? and f.month < ?
            group by f.line_id, f.municipality_id""";

    /** Parameters: first day of the year, first day of the next, cooperation. */
    private static final String USE = """
            select l.contract_id, min(f.month) as first_month, max(f.month) as last_month,
                   coalesce(sum(f.cents) filter (where f.month >= ? and f.month < ?), 0)::bigint as cents
            from monitoring.utilisation_fact f
            join contracts.line_ref l on l.cooperation_id = f.cooperation_id and l.id = f.line_id
            where f.cooperation_id = ?
            group by l.contract_id""";

    @Inject
    private Database database;

    @Override
    public List<LineSpending> perYear(LocalDate from, LocalDate until) {
        return database.list(
                PER_YEAR,
                row -> new LineSpending(row.uuid("line_id"), row.uuid("municipality_id"), row.money("cents")),
                ActorContext.current().requireCooperation(),
                from,
                until);
    }

    @Override
    public List<ContractUse> useOfContracts(int year) {
        return database.list(
                USE,
                row -> new ContractUse(
                        row.uuid("contract_id"), row.date("first_month"), row.date("last_month"), row.money("cents")),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1),
                ActorContext.current().requireCooperation());
    }
}
