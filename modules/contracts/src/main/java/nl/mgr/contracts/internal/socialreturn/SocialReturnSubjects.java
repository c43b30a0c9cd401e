package nl.mgr.contracts.internal.socialreturn;

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

/** {@code contracts:social-return:<id>}, an obligation, and {@code contracts:social-return-part:<id>}, an effort. */
@ApplicationScoped
@Transactional
class SocialReturnSubjects implements SubjectResolver {

    static final String OBLIGATION = "social-return";
    static final String PART = "social-return-part";

    private static final String MODULE = "contracts";

    private static final String OBLIGATIONS = """
            select s.id, 'Social return ' || s.year || ', ' || c.number || ' ' || p.name as title
            from contracts.social_return s
            join contracts.contract c on c.cooperation_id = s.cooperation_id and c.id = s.contract_id
            join providers.provider_ref p on p.cooperation_id = s.cooperation_id and p.id = s.provider_id
            where s.id = any (?)
            """;

    private static final String PARTS = """
            select e.id, b.name || ', ' || p.name as title from contracts.social_return_part e
            join contracts.social_return_block b on b.code = e.block
            join providers.provider_ref p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
            where e.id = any (?)
            """;

    @Inject
    private Database database;

    static Subject obligation(UUID id) {
        return new Subject(MODULE, OBLIGATION, id);
    }

    static Subject part(UUID id) {
        return new Subject(MODULE, PART, id);
    }

    static String pageOf(UUID part) {
        return "/contracten/social-return-bouwsteen?id=" + part;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("contracts.social_return", OBLIGATION, "contracts.social_return_part", PART);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("social_return_id", OBLIGATION);
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        if (!ActorContext.current().may("contracts.social-return.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add(OBLIGATION, OBLIGATIONS, row -> entry(row, "/contracten/social-return-jaar?id="))
                .add(PART, PARTS, row -> entry(row, "/contracten/social-return-bouwsteen?id="))
                .found();
    }

    private static Resolved entry(Row row, String page) {
        return new Resolved(row.text("title"), page + row.uuid("id"));
    }
}
