package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code contracts:contract:<id>}, {@code contracts:line:<id>} and {@code contracts:product:<id>}. */
@ApplicationScoped
@Transactional
class ContractSubjects implements SubjectResolver {

    private static final String CONTRACT = """
            select c.number || ' ' || p.name as title from contracts.contract c
            join providers.provider_ref p on p.id = c.provider_id
            where c.id = ?
            """;

    private static final String LINE = """
            select l.contract_number || ' ' || p.code || ' ' || p.name as title from contracts.line_ref l
            join contracts.product_ref p on p.id = l.product_id
            where l.id = ?
            """;

    private static final String PRODUCT =
            "select p.code || ' ' || p.name as title from contracts.product_ref p where p.id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return switch (subject.kind()) {
            case "contract" ->
                title(CONTRACT, subject).map(title -> new Resolved(title, "/contracten/contract?id=" + subject.id()));
            case "line" ->
                title(LINE, subject).map(title -> new Resolved(title, "/contracten/regel?id=" + subject.id()));
            case "product" ->
                title(PRODUCT, subject).map(title -> new Resolved(title, "/contracten/product?id=" + subject.id()));
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "contracts.contract", "contract",
                "contracts.contract_line", "line",
                "contracts.tariff", "line",
                "contracts.product", "product");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("contract_id", "contract", "line_id", "line", "product_id", "product");
    }

    private Optional<String> title(String sql, Subject subject) {
        return database.first(sql, row -> row.text("title"), subject.id());
    }
}
