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
 * {@code contracts:contract:<id>}, {@code contracts:line:<id>}, {@code contracts:product:<id>} and {@code
 * contracts:publication:<id>}.
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
        return Map.of(
                "contracts.contract", "contract",
                "contracts.contract_line", "line",
                "contracts.tariff", "line",
                "contracts.product", "product",
                "contracts.cak_code", "product",
                "contracts.catalogue_publication", "publication");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "contract_id", "contract", "line_id", "line", "product_id", "product", "previous_id", "publication");
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
                .found();
    }

    private static Resolved entry(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("id"));
    }
}
