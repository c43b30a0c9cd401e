package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code contracts:obligation:<id>}, and {@code contracts:obligation-due:<id>}, a day on which it is due. */
@ApplicationScoped
@Transactional
class ObligationSubjects implements SubjectResolver {

    static final String OBLIGATION = "obligation";
    static final String DUE = "obligation-due";

    private static final String MODULE = "contracts";

    private static final String OBLIGATIONS = """
            select o.id, left(o.words, 80) || ', ' || c.number as title from contracts.obligation o
            join contracts.contract c on c.cooperation_id = o.cooperation_id and c.id = o.contract_id
            where o.id = any (?)
            """;

    private static final String DAYS = """
            select d.id, left(o.words, 80) || ', ' || to_char(d.due_on, 'DD-MM-YYYY') || ', ' || c.number as title
            from contracts.obligation_due d
            join contracts.obligation o on o.cooperation_id = d.cooperation_id and o.id = d.obligation_id
            join contracts.contract c on c.cooperation_id = d.cooperation_id and c.id = d.contract_id
            where d.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject obligation(UUID id) {
        return new Subject(MODULE, OBLIGATION, id);
    }

    static Subject due(UUID id) {
        return new Subject(MODULE, DUE, id);
    }

    static String pageOf(UUID due) {
        return "/contracten/verplichting-dag?id=" + due;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("contracts.obligation", OBLIGATION, "contracts.obligation_due", DUE);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("obligation_id", OBLIGATION, "follows_id", DUE);
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("contracts.obligation.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(OBLIGATION, OBLIGATIONS, row -> entry(row, "/contracten/verplichting?id="))
                .add(DUE, DAYS, row -> entry(row, "/contracten/verplichting-dag?id="))
                .found();
    }

    private static Resolved entry(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("id"));
    }
}
