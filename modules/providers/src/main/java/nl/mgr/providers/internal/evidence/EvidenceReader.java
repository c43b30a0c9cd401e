package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.ProviderEvidence.Line;
import nl.mgr.providers.ProviderEvidence.State;
import org.jspecify.annotations.Nullable;

/** Reads evidence; row security says whose. */
@ApplicationScoped
class EvidenceReader {

    private static final String KINDS =
            "select code, name, term_months, source from providers.evidence_kind order by position";

    private static final String COLUMNS = """
            e.id, e.provider_id, p.name as provider_name, k.code, k.name, k.term_months, k.source, e.issued_on, e.valid_through,
            e.state, e.reason, e.added_at, e.added_by, e.judged_at, e.judged_by, k.position""";

    private static final String EVIDENCE = "select " + COLUMNS + """
             from providers.evidence e
            join providers.provider p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
            join providers.evidence_kind k on k.code = e.kind
            """;

    private static final String ONE = EVIDENCE + "where e.id = ?";

    /** Per kind the accepted one that counts longest and, when it came later, the newest that was not accepted. */
    private static final String HELD = """
            with held as (
              select e.*, row_number() over (partition by e.provider_id, e.kind
                       order by e.valid_through desc nulls first, e.id desc) as place
              from providers.evidence e where e.state = 'geaccepteerd'),
            newest as (
              select distinct on (e.provider_id, e.kind) e.* from providers.evidence e
              order by e.provider_id, e.kind, e.id desc)
            select p.id as provider_id, p.name as provider_name, k.code, k.name, k.term_months, k.source,
              case p.kind when 'instelling' then k.asked_of_institutions else k.asked_of_independents end as asked,
              h.id as held_id, h.issued_on as held_issued, h.valid_through as held_through, h.added_at as held_added_at,
              h.added_by as held_added_by, h.judged_at as held_judged_at, h.judged_by as held_judged_by,
              n.id as new_id, n.issued_on as new_issued, n.valid_through as new_through, n.state as new_state,
              n.reason as new_reason, n.added_at as new_added_at, n.added_by as new_added_by,
              n.judged_at as new_judged_at, n.judged_by as new_judged_by
            from providers.provider p cross join providers.evidence_kind k
            left join held h on h.provider_id = p.id and h.kind = k.code and h.place = 1
            left join newest n on n.provider_id = p.id and n.kind = k.code and n.state <> 'geaccepteerd'
            """;

    private static final String OF_PROVIDER = HELD + """
            where p.id = ? and (h.id is not null or n.id is not null
              or case p.kind when 'instelling' then k.asked_of_institutions else k.asked_of_independents end)
            order by k.position
            """;

    /** Of all providers that are in the register today: what was ever handed in. */
    private static final String HANDED_IN = HELD + """
            where (h.id is not null or n.id is not null) and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
            order by p.number, k.position
            """;

    private static final String WAITING =
            EVIDENCE + "where e.state = 'aangeleverd' and e.provider_id = ? and e.kind = ?";

    @Inject
    private Database database;

    /** A line of one of many providers. */
    record Held(UUID provider, String providerName, Line line) {}

    List<Kind> kinds() {
        return database.list(KINDS, EvidenceReader::kind);
    }

    Evidence get(UUID id) {
        return database.first(ONE, EvidenceReader::evidence, id).orElseThrow(() -> new NotFound("evidence " + id));
    }

    Optional<Evidence> waiting(UUID provider, String kind) {
        return database.first(WAITING, EvidenceReader::evidence, provider, kind);
    }

    List<Line> of(UUID provider, LocalDate today) {
        return database.list(OF_PROVIDER, row -> held(row, today).line(), provider);
    }

    List<Held> handedIn(LocalDate today) {
        return database.list(HANDED_IN, row -> held(row, today), today, today);
    }

    private static Held held(Row row, LocalDate today) {
        Evidence current = part(row, "held", State.ACCEPTED);
        UUID newest = row.optionalUuid("new_id");
        return new Held(
                row.uuid("provider_id"),
                row.text("provider_name"),
                new Line(
                        kind(row),
                        row.flag("asked"),
                        Terms.standing(current, today),
                        current,
                        newest == null ? null : part(row, "new", State.of(row.text("new_state")))));
    }

    private static @Nullable Evidence part(Row row, String name, State state) {
        UUID id = row.optionalUuid(name + "_id");
        if (id == null) {
            return null;
        }
        String judgedBy = row.optionalText(name + "_judged_by");
        return new Evidence(
                id,
                row.uuid("provider_id"),
                row.text("provider_name"),
                kind(row),
                row.date(name + "_issued"),
                row.optionalDate(name + "_through"),
                state,
                state == State.REFUSED ? row.text("new_reason") : "",
                row.instant(name + "_added_at"),
                row.text(name + "_added_by"),
                row.optionalInstant(name + "_judged_at"),
                judgedBy == null ? "" : judgedBy);
    }

    private static Kind kind(Row row) {
        Long months = row.optionalNumber("term_months");
        return new Kind(
                row.text("code"), row.text("name"), months == null ? null : months.intValue(), row.text("source"));
    }

    private static Evidence evidence(Row row) {
        String judgedBy = row.optionalText("judged_by");
        return new Evidence(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                kind(row),
                row.date("issued_on"),
                row.optionalDate("valid_through"),
                State.of(row.text("state")),
                row.text("reason"),
                row.instant("added_at"),
                row.text("added_by"),
                row.optionalInstant("judged_at"),
                judgedBy == null ? "" : judgedBy);
    }
}
