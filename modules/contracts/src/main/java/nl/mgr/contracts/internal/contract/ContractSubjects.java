package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code contracts:contract:<id>}, {@code contracts:line:<id>}, {@code contracts:product:<id>}, {@code
 * contracts:publication:<id>}, {@code contracts:indexation:<id>}, {@code contracts:amendment:<id>},
 * {@code contracts:text:<id>}, and {@code contracts:tariffs:<id>}: the tariffs of the provider with that id.
 */
@ApplicationScoped
@Transactional
class ContractSubjects implements SubjectResolver, SearchContribution {

    private static final String CONTRACT = """
        select c.id, c.number || ' ' || p.name as title from contracts.contract c
        join providers.provider_ref p on p.id = c.provider_id
        where c.id = any (?)
        """;

    private static final String LINE = """
        select l.id, l.contract_number || ' ' || p.code || ' ' || p.name as title from contracts.line_ref l
        join contracts.product_ref p on p.id = l.product_id
        where l.id = any (?)
        """;

    private static final String PRODUCT =
            "select p.id, p.code || ' ' || p.name as title from contracts.product_ref p where p.id = any (?)";

    private static final String PUBLICATION = """
        select c.id, 'Catalogus ' || c.municipality_name || ' ' || to_char(c.month, 'MM-YYYY') || ', nummer ' || c.number
          as title
        from contracts.catalogue_publication c where c.id = any (?)
        """;

    private static final String INDEXATION = """
        select r.id, 'Indexatie ' || r.number as title from contracts.indexation_run r where r.id = any (?)
        """;

    private static final String AMENDMENT = """
        select a.id, 'Addendum ' || a.number || ' bij ' || a.contract_number || ', ' || a.title as title
        from contracts.amendment a where a.id = any (?)
        """;

    private static final String TEXT =
            "select t.id, t.title || ' ' || t.label as title from contracts.contract_text t where t.id = any (?)";

    private static final String TARIFFS =
            "select p.id, 'Tarieven van ' || p.name as title from providers.provider_ref p where p.id = any (?)";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("contracts", "contract", "contract", 30, List.of("/contracten/contract")),
                new Kind("contracts", "product", "product", 31, List.of("/contracten/product")));
    }

    @Override
    public Map<String, String> tables() {
        return Map.ofEntries(
                Map.entry("contracts.admission_event", "line"),
                Map.entry("contracts.availability", "line"),
                Map.entry("contracts.clock_mark", "contract"),
                Map.entry("contracts.clock_start", "contract"),
                Map.entry("contracts.contract", "contract"),
                Map.entry("contracts.signature", "contract"),
                Map.entry("contracts.spending_room", "contract"),
                Map.entry("contracts.contract_line", "line"),
                Map.entry("contracts.contract_question", "contract"),
                Map.entry("contracts.contract_standing", "contract"),
                Map.entry("contracts.contract_deviation", "contract"),
                Map.entry("contracts.contract_text", "text"),
                Map.entry("contracts.text_article", "text"),
                Map.entry("contracts.tariff", "line"),
                Map.entry("contracts.product", "product"),
                Map.entry("contracts.cak_code", "product"),
                Map.entry("contracts.entry_remark", "product"),
                Map.entry("contracts.finder_entry", "product"),
                Map.entry("contracts.catalogue_publication", "publication"),
                Map.entry("contracts.indexation_run", "indexation"),
                Map.entry("contracts.indexation_exception", "indexation"),
                Map.entry("contracts.amendment", "amendment"),
                Map.entry("contracts.amendment_change", "amendment"),
                Map.entry("contracts.amendment_consent", "amendment"));
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "contract_id", "contract",
                "line_id", "line",
                "product_id", "product",
                "previous_id", "publication",
                "run_id", "indexation",
                "amendment_id", "amendment",
                "text_id", "text",
                "old_text_id", "text");
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        return new ResolvedSubjects(database, module(), subjects)
                .add("contract", CONTRACT, row -> entry(row, "/contracten/contract?id="))
                .add("line", LINE, row -> entry(row, "/contracten/regel?id="))
                .add("product", PRODUCT, row -> entry(row, "/contracten/product?id="))
                .add("publication", PUBLICATION, row -> entry(row, "/contracten/publicatie?id="))
                .add("indexation", INDEXATION, row -> entry(row, "/contracten/indexatie?id="))
                .add("amendment", AMENDMENT, row -> entry(row, "/contracten/addendum?id="))
                .add("text", TEXT, row -> entry(row, "/contracten/tekst?id="))
                .add("tariffs", TARIFFS, row -> entry(row, "/contracten/tariefblad?aanbieder="))
                .found();
    }

    private static Resolved entry(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("id"));
    }
}
