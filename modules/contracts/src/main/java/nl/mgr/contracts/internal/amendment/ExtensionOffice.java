package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries.Made;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.contracts.ContractExtensions;
import nl.mgr.contracts.ExtensionBackwards;
import nl.mgr.contracts.ExtensionEmpty;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;

/** Says which contracts are extended together; each of them by an amendment like any other. */
@ApplicationScoped
@Guarded("contracts")
@Transactional
class ExtensionOffice implements ContractExtensions {

    /** Parameter: the day after the last one. */
    private static final String CANDIDATES = """
            (select c.id, c.number, c.title, p.name as provider, r.running,
                    (select array_agg(distinct l.legal_domain) from contracts.contract_line l
                     where l.cooperation_id = c.cooperation_id and l.contract_id = c.id) as domains
             from contracts.contract c
             join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
             left join lateral (
               select min(a.number) as running from contracts.amendment a
               join contracts.amendment_change ch on ch.cooperation_id = a.cooperation_id and ch.amendment_id = a.id
               where a.cooperation_id = c.cooperation_id and a.contract_id = c.id and ch.kind = 'einde'
                 and a.status in ('concept', 'voorgelegd')) r on true
             where c.status = 'signed' and c.valid_until = ?::date) x
            where true
            """;

    private static final String ENDS = """
            select c.valid_until - 1 as last, count(*) as contracts from contracts.contract c
            where c.status = 'signed' and c.valid_until > ? group by 1 order by 1
            """;

    @Inject
    private Database database;

    @Inject
    private SeriesMaker maker;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.amendment.change")
    public List<End> ends() {
        return database.list(ENDS, row -> new End(row.date("last"), row.number("contracts")), LocalDate.now(clock));
    }

    @Override
    @Right("contracts.amendment.change")
    public Page<Candidate> preview(Extension extension, ListQuery query) {
        return database.page(
                ListStatement.of(
                                "x.id, x.number, x.title, x.provider, x.running",
                                CANDIDATES,
                                extension.ends().plusDays(1))
                        .orderedBy("x.running is not null, x.number, x.id")
                        .sortable("contract", "x.number")
                        .sortable("title", "x.title")
                        .sortable("provider", "x.provider")
                        .containsIn("search", "x.number", "x.title", "x.provider")
                        .filter("domain", "? = any (x.domains)")
                        .filter("state", "(? = 'mee') = (x.running is null)"),
                query,
                ExtensionOffice::candidate);
    }

    private static Candidate candidate(Row row) {
        Long running = row.optionalNumber("running");
        return new Candidate(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                row.text("provider"),
                running == null ? null : running.intValue());
    }

    @Override
    @Right("contracts.amendment.change")
    public Made make(Extension extension, Terms terms, ListQuery query) {
        if (!extension.becomes().isAfter(extension.ends())) {
            throw new ExtensionBackwards(extension.becomes(), extension.ends());
        }
        // two who extend the same contracts at once would give them two amendments
        database.alone("series", extension.ends().toString());
        Map<String, String> filters = new HashMap<>(query.filters());
        filters.put("state", "mee");
        List<UUID> all = preview(extension, ListQuery.everything().filtered(filters)).rows().stream()
                .map(Candidate::contractId)
                .toList();
        if (all.isEmpty()) {
            throw new ExtensionEmpty(extension.ends());
        }
        return maker.make(all, terms, NewChange.end(extension.becomes()));
    }
}
