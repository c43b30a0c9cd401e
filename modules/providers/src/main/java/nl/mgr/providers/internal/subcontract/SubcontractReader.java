package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.State;
import nl.mgr.providers.Subcontractors.Subcontract;
import org.jspecify.annotations.Nullable;

/** Reads subcontractors; row security says whose. */
@ApplicationScoped
class SubcontractReader {

    private static final String STANDING =
            "case when c.state = 'toegestaan' and c.valid_through < t.day then 'afgelopen' else c.state end";

    private static final String COLUMNS = "c.id, c.provider_id, p.name as provider_name, c.name, c.kvk_number,"
            + " s.id as registered, c.work, c.valid_from, c.valid_through, " + STANDING + " as standing, c.asked_at,"
            + " c.asked_by, c.decided_at, coalesce(c.decided_by, '') as decided_by, c.reason, c.last_day, c.closed_at,"
            + " coalesce(c.closed_by, '') as closed_by, c.closing";

    /** Its parameter is today. A provider knows nobody else of the register. */
    private static final String FROM = """
            providers.subcontract c
            join providers.provider p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
            left join providers.provider s
              on s.cooperation_id = c.cooperation_id and s.kvk_number = c.kvk_number and s.id <> c.provider_id
            cross join (select ?::date as day) t
            """;

    private static final String SUBCONTRACT = "select " + COLUMNS + " from " + FROM;

    private static final String ONE = SUBCONTRACT + "where c.id = ?";

    private static final String OF_PROVIDER =
            SUBCONTRACT + "where c.provider_id = ? order by (c.state = 'gevraagd') desc, c.id desc limit 20";

    private static final String WITH_PROVIDER =
            SUBCONTRACT + "where s.id = ? order by (c.state = 'toegestaan') desc, c.id desc limit 20";

    private static final String WAITING = SUBCONTRACT + "where c.state = 'gevraagd' order by c.id";

    /** Its parameters are today twice, and how many days ahead. Not of those for which more days were asked or given. */
    private static final String ENDING = SUBCONTRACT + """
            where c.state = 'toegestaan' and c.valid_through between t.day and ?::date + ?::int
              and not exists (select from providers.subcontract n
                              where n.cooperation_id = c.cooperation_id and n.provider_id = c.provider_id
                                and n.kvk_number = c.kvk_number and n.state in ('gevraagd', 'toegestaan')
                                and (n.valid_through is null or n.valid_through > c.valid_through))
            order by c.valid_through, c.id
            """;

    private static final String WAITING_FOR =
            SUBCONTRACT + "where c.state = 'gevraagd' and c.provider_id = ? and c.kvk_number = ?";

    private static final String IN_FORCE = SUBCONTRACT + """
            where c.decided_at is not null and c.state <> 'geweigerd' and c.provider_id = ? and c.kvk_number = ?
              and c.during && daterange(?::date, ?::date + 1)
            order by c.valid_from limit 1
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    Subcontract get(UUID id) {
        return database.first(ONE, SubcontractReader::subcontract, today(), id)
                .orElseThrow(() -> new NotFound("subcontract " + id));
    }

    List<Subcontract> of(UUID provider) {
        return database.list(OF_PROVIDER, SubcontractReader::subcontract, today(), provider);
    }

    List<Subcontract> with(UUID provider) {
        return database.list(WITH_PROVIDER, SubcontractReader::subcontract, today(), provider);
    }

    List<Subcontract> waiting() {
        return database.list(WAITING, SubcontractReader::subcontract, today());
    }

    /** Consents that end soon, without anything asked for afterwards. */
    List<Subcontract> ending(LocalDate day) {
        return database.list(ENDING, SubcontractReader::subcontract, day, day, Subcontractors.SOON);
    }

    Optional<Subcontract> waiting(UUID provider, String kvk) {
        return database.first(WAITING_FOR, SubcontractReader::subcontract, today(), provider, kvk);
    }

    Optional<Subcontract> inForce(UUID provider, String kvk, LocalDate from, @Nullable LocalDate through) {
        return database.first(IN_FORCE, SubcontractReader::subcontract, today(), provider, kvk, from, through);
    }

    Page<Subcontract> find(ListQuery query) {
        return database.page(all(today()), query, SubcontractReader::subcontract);
    }

    private static ListStatement all(LocalDate today) {
        return ListStatement.of(COLUMNS, FROM + " where true", today)
                .orderedBy("(c.state = 'gevraagd') desc, c.asked_at desc, c.id")
                .sortable("name", "c.name")
                .sortable("kvk", "c.kvk_number")
                .sortable("provider", "p.name")
                .sortable("work", "c.work")
                .sortable("from", "c.valid_from")
                .sortable("through", "coalesce(c.last_day, c.valid_through)")
                .sortable("asked", "c.asked_at")
                .sortable("state", STANDING)
                .filter("state", STANDING + " = ?")
                .containsIn("search", "c.name", "c.kvk_number", "p.name", "c.work");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Subcontract subcontract(Row row) {
        return new Subcontract(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                row.text("name"),
                row.text("kvk_number"),
                row.optionalUuid("registered"),
                row.text("work"),
                row.date("valid_from"),
                row.optionalDate("valid_through"),
                State.of(row.text("standing")),
                row.instant("asked_at"),
                row.text("asked_by"),
                row.optionalInstant("decided_at"),
                row.text("decided_by"),
                row.text("reason"),
                row.optionalDate("last_day"),
                row.optionalInstant("closed_at"),
                row.text("closed_by"),
                row.text("closing"));
    }
}
