package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.SeriesEmpty;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;

/** Each amendment of a series is made as a single one is; the series only says which contracts and brings them together. */
@ApplicationScoped
@Guarded("contracts")
@Transactional
class SeriesOffice implements AmendmentSeries {

    /** Parameters: text, day. */
    private static final String CANDIDATES = """
            (select c.id, c.number, p.name as provider, t.title || ' ' || t.label as before, r.running
             from (select ?::uuid as id, ?::date as day) d
             join contracts.contract_text w on w.id = d.id
             join contracts.contract c on c.cooperation_id = w.cooperation_id
             join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
             join lateral (
               select s.text_id from contracts.contract_standing s
               where s.cooperation_id = c.cooperation_id and s.contract_id = c.id and s.valid_from <= d.day
               order by s.valid_from desc limit 1) s on true
             join contracts.contract_text t on t.cooperation_id = c.cooperation_id and t.id = s.text_id
             left join lateral (
               select min(a.number) as running from contracts.amendment a
               join contracts.amendment_change ch on ch.cooperation_id = a.cooperation_id and ch.amendment_id = a.id
               where a.cooperation_id = c.cooperation_id and a.contract_id = c.id and ch.kind = 'tekst'
                 and a.status in ('concept', 'voorgelegd')) r on true
             where c.status = 'signed' and c.valid_from <= d.day and (c.valid_until is null or c.valid_until > d.day)
               and t.id <> w.id and t.title = w.title) x
            where true
            """;

    private static final String OPEN = """
            select a.id from contracts.amendment a
            where a.series_id = ? and a.status in ('concept', 'voorgelegd') order by a.id
            """;

    @Inject
    private Database database;

    @Inject
    private Amendments amendments;

    @Inject
    private SeriesMaker maker;

    @Inject
    private ContractTexts texts;

    @Override
    @Right("contracts.amendment.change")
    public Page<Candidate> preview(UUID text, LocalDate effective, ListQuery query) {
        return database.page(
                ListStatement.of(
                                "x.id, x.number, x.provider, x.before, x.running",
                                CANDIDATES,
                                texts.get(text).head().id(),
                                effective)
                        .orderedBy("x.running is not null, x.number, x.id")
                        .sortable("contract", "x.number")
                        .sortable("provider", "x.provider")
                        .sortable("before", "x.before")
                        .containsIn("search", "x.number", "x.provider")
                        .filter("state", "(? = 'mee') = (x.running is null)"),
                query,
                SeriesOffice::candidate);
    }

    private static Candidate candidate(Row row) {
        Long running = row.optionalNumber("running");
        return new Candidate(
                row.uuid("id"),
                row.text("number"),
                row.text("provider"),
                row.text("before"),
                running == null ? null : running.intValue());
    }

    @Override
    @Right("contracts.amendment.change")
    public Made make(UUID text, Terms terms) {
        // two versions of one text carried through at once would give a contract two amendments
        database.alone("series", texts.get(text).head().terms().title());
        List<Candidate> all = preview(
                        text, terms.effective(), ListQuery.everything().filtered(Map.of("state", "mee")))
                .rows();
        if (all.isEmpty()) {
            throw new SeriesEmpty(texts.get(text).head().name(), terms.effective());
        }
        return maker.make(all.stream().map(Candidate::contractId).toList(), terms, NewChange.text(text));
    }

    @Override
    @Right("contracts.amendment.change")
    public int withdraw(UUID series) {
        List<UUID> open = database.list(OPEN, row -> row.uuid("id"), series);
        open.forEach(amendments::withdraw);
        return open.size();
    }
}
