package nl.mgr.providers.internal.agb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.providers.AgbKind;
import nl.mgr.providers.AgbRegistrations.Place;
import nl.mgr.providers.AgbRegistrations.Registration;
import nl.mgr.providers.AgbRegistrations.Standing;
import nl.mgr.providers.AgbTaken;
import org.jspecify.annotations.Nullable;

/** Reads registrations; row security says whose. */
@ApplicationScoped
class AgbReader {

    /** Its parameter is today. */
    private static final String REGISTRATION = """
            select a.id, a.provider_id, p.name as provider_name, a.code, a.kind, a.site_id,
              coalesce(s.name || ', ' || s.town, '') as site_name, a.valid_from, a.valid_until,
              case when a.valid_from > t.day then 'straks' when a.valid_until <= t.day then 'vroeger'
                   when a.id = providers.agb_counting(a.provider_id, t.day) then 'telt' else 'ernaast' end as standing
            from providers.agb_registration a
            join providers.provider p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            left join providers.site s on s.cooperation_id = a.cooperation_id and s.id = a.site_id
            cross join (select ?::date as day) t
            """;

    private static final String ONE = REGISTRATION + "where a.id = ?";

    private static final String OF_PROVIDER = """
            select r.* from (""" + REGISTRATION + """
            where a.provider_id = ?) r
            order by array_position(array['telt', 'ernaast', 'straks', 'vroeger'], r.standing), r.valid_from desc, r.code
            """;

    private static final String SITES = """
            select id, name || ', ' || town as title from providers.site where provider_id = ? order by town, name, id
            """;

    /** Whose codes are on one of these days. */
    private static final String TAKEN = """
            select a.code, p.name, a.valid_from from providers.agb_registration a
            join providers.provider p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            where a.code = any (?) and a.during && daterange(?::date, ?::date) order by a.code, a.valid_from limit 1
            """;

    @Inject
    private Database database;

    Registration get(UUID id, LocalDate today) {
        return database.first(ONE, AgbReader::registration, today, id)
                .orElseThrow(() -> new NotFound("registration " + id));
    }

    List<Registration> of(UUID provider, LocalDate today) {
        return database.list(OF_PROVIDER, AgbReader::registration, today, provider);
    }

    List<Place> sites(UUID provider) {
        return database.list(SITES, row -> new Place(row.uuid("id"), row.text("title")), provider);
    }

    /**
     * @param until the first day no more, {@code null} for no end
     * @throws AgbTaken one of them is somebody's
     */
    void refuseTaken(Collection<String> codes, LocalDate from, @Nullable LocalDate until) {
        Optional<AgbTaken> taken = database.first(
                TAKEN,
                row -> new AgbTaken(new AgbCode(row.text("code")), row.text("name"), row.date("valid_from")),
                codes,
                from,
                until);
        taken.ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Registration registration(Row row) {
        String standing = row.text("standing");
        return new Registration(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                row.text("code"),
                AgbKind.of(row.text("kind")),
                row.optionalUuid("site_id"),
                row.text("site_name"),
                row.period("valid_from", "valid_until"),
                List.of(Standing.values()).stream()
                        .filter(one -> one.code().equals(standing))
                        .findFirst()
                        .orElseThrow());
    }
}
