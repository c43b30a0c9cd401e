package nl.mgr.contracts.internal.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AdmissionEvent;
import nl.mgr.contracts.AdmissionStop;
import nl.mgr.contracts.AvailabilityDetails;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Lines with what was last told of them, in SQL. */
final class CapacityLists {

    private static final String COLUMNS = """
            l.id, l.contract_id, c.number, l.provider_id, o.name as provider, l.product_id, p.code, p.name as product,
            l.legal_domain, a.waiting_weeks, a.free_places, a.noted_at, coalesce(a.fresh, false) as fresh, s.since, q.asked
            """;

    /** Parameters: since when what was noted is fresh; moment, its day, its day. */
    private static final String FROM = """
            contracts.contract_line l
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            join contracts.product p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join providers.provider_ref o on o.cooperation_id = l.cooperation_id and o.id = l.provider_id
            left join lateral (select n.waiting_weeks, n.free_places, n.noted_at, n.noted_at >= ? as fresh
                               from contracts.availability n
                               where n.line_id = l.id order by n.noted_at desc limit 1) a on true
            cross join lateral (select min(e.starts_at) as since from contracts.admission_stop e
                                where e.line_id = l.id and e.starts_at <= ? and (e.ends_on is null or e.ends_on > ?)) s
            cross join lateral (select exists (
                select from contracts.admission_event e
                where e.line_id = l.id and e.kind = 'gevraagd' and not exists (
                  select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind <> 'gevraagd'))
              as asked) q
            where c.status = 'signed' and (c.valid_until is null or c.valid_until > ?)
            """;

    private static final String STOPPED = """
            select s.id, s.line_id, s.contract_id, s.product_id, p.code, p.name as product, s.provider_id,
                   o.name as provider, s.municipality_id, coalesce(m.name, '') as municipality, s.starts_at, s.ends_on,
                   s.reason, s.noted_by
            from contracts.admission_stop s
            join contracts.product p on p.cooperation_id = s.cooperation_id and p.id = s.product_id
            join providers.provider_ref o on o.cooperation_id = s.cooperation_id and o.id = s.provider_id
            left join cooperation.municipality_ref m on m.id = s.municipality_id
            where s.starts_at <= ? and (s.ends_on is null or s.ends_on > ?)
            """;

    private static final String NEWEST = " order by s.starts_at desc, p.code, o.name, s.id";

    /** Parameters: moment, its day. */
    static final String STOPS = STOPPED + NEWEST;

    /** Of lines that a publication holds. Parameters: moment, its day, publication. */
    static final String STOPS_IN = STOPPED + """
            and exists (select from contracts.catalogue_row r
                        where r.publication_id = ? and r.line_id = s.line_id
                          and (s.municipality_id is null or s.municipality_id = r.municipality_id))
            """ + NEWEST;

    /** Parameter: line. */
    static final String PLACES = """
            select distinct m.id, m.name from contracts.line_municipality l
            join cooperation.municipality_ref m on m.id = l.municipality_id
            where l.line_id = ? order by m.name
            """;

    /** Parameter: line. */
    static final String NOTES = """
            select coalesce(m.name, '') as municipality, n.waiting_weeks, n.free_places, n.noted_at, n.noted_by, n.by_provider
            from contracts.availability n left join cooperation.municipality_ref m on m.id = n.municipality_id
            where n.line_id = ? order by n.noted_at desc, n.id desc limit 50
            """;

    /** Parameters: day, line. */
    static final String EVENTS = """
            select e.stop_id, e.kind, coalesce(m.name, '') as municipality, e.starts_at, e.ends_on, e.reason, e.noted_at,
                   e.noted_by, e.by_provider,
                   e.kind = 'gevraagd' and not exists (
                     select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind <> 'gevraagd')
                   or e.kind = 'gestopt' and (e.ends_on is null or e.ends_on > ?) and not exists (
                     select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind = 'opgeheven') as open
            from contracts.admission_event e left join cooperation.municipality_ref m on m.id = e.municipality_id
            where e.line_id = ? order by e.noted_at desc, e.id desc
            """;

    private CapacityLists() {}

    static ListStatement lines(Instant freshSince, Instant now, LocalDate today) {
        return ListStatement.of(COLUMNS, FROM, freshSince, now, today, today)
                .sortable("code", "p.code")
                .sortable("product", "p.name")
                .sortable("provider", "o.name")
                .sortable("contract", "c.number")
                .sortable("waiting", "a.waiting_weeks")
                .sortable("places", "a.free_places")
                .sortable("noted", "a.noted_at")
                .filter("line", "l.id = ?", typed -> List.of(UUID.fromString(typed)))
                .filter(
                        "search",
                        "p.code ilike ? or p.name ilike ? or o.name ilike ? or c.number ilike ?",
                        typed -> Collections.nCopies(4, anywhere(typed)))
                .filter("state", """
                        case ? when 'stop' then s.since is not null when 'gevraagd' then q.asked
                               when 'onbekend' then a.noted_at is null else true end
                        """)
                .orderedBy("q.asked desc, o.name, p.code, l.id");
    }

    private static Object anywhere(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    static AdmissionStop stop(Row row) {
        return new AdmissionStop(
                row.uuid("id"),
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.optionalUuid("municipality_id"),
                row.text("municipality"),
                row.instant("starts_at"),
                last(row),
                row.text("reason"),
                row.text("noted_by"));
    }

    static AdmissionEvent event(Row row) {
        return new AdmissionEvent(
                row.uuid("stop_id"),
                AdmissionEvent.Kind.of(row.text("kind")),
                row.text("municipality"),
                row.instant("starts_at"),
                last(row),
                row.text("reason"),
                row.instant("noted_at"),
                row.text("noted_by"),
                row.flag("by_provider"),
                row.flag("open"));
    }

    private static @Nullable LocalDate last(Row row) {
        LocalDate until = row.optionalDate("ends_on");
        return until == null ? null : until.minusDays(1);
    }

    static AvailabilityDetails.Place place(Row row) {
        return new AvailabilityDetails.Place(row.uuid("id"), row.text("name"));
    }

    static AvailabilityDetails.Note note(Row row) {
        return new AvailabilityDetails.Note(
                row.text("municipality"),
                row.optionalNumber("waiting_weeks"),
                row.optionalNumber("free_places"),
                row.instant("noted_at"),
                row.text("noted_by"),
                row.flag("by_provider"));
    }

    static AvailabilityRow row(Row row) {
        return new AvailabilityRow(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("number"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                LegalDomain.of(row.text("legal_domain")),
                row.optionalNumber("waiting_weeks"),
                row.optionalNumber("free_places"),
                row.optionalInstant("noted_at"),
                row.flag("fresh"),
                row.optionalInstant("since"),
                row.flag("asked"));
    }
}
