package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code platform:person:<id>}, {@code platform:membership:<id>} and {@code platform:organisation:<id>}, for who may see
 * people or the audit trail.
 */
@ApplicationScoped
@Transactional
class PeopleSubjects implements SubjectResolver {

    private static final String PERSON = """
            select p.name as title, coalesce('/account/lid?id=' || m.id, '/account/mensen') as address
            from platform.person p
            left join platform.membership m on m.person_id = p.id
            where p.id = ? order by m.valid_from desc limit 1
            """;

    private static final String MEMBERSHIP = """
            select p.name || ', ' || o.name as title, '/account/lid?id=' || m.id as address
            from platform.membership m
            join platform.person p on p.id = m.person_id
            join platform.organisation o on o.id = m.organisation_id
            where m.id = ?
            """;

    private static final String ORGANISATION =
            "select name as title, '/account/mensen' as address from platform.organisation where id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        boolean may = actor.may("platform.people.manage") || actor.may("platform.audit.view");
        if (!may || actor.kind() == ActorKind.SYSTEM) {
            return Optional.empty();
        }
        return switch (subject.kind()) {
            case "person" -> found(PERSON, subject);
            case "membership" -> found(MEMBERSHIP, subject);
            case "organisation" -> found(ORGANISATION, subject);
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "platform.person", "person",
                "platform.membership", "membership",
                "platform.organisation", "organisation");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("person_id", "person", "organisation_id", "organisation");
    }

    private Optional<Resolved> found(String sql, Subject subject) {
        return database.first(sql, row -> new Resolved(row.text("title"), row.text("address")), subject.id());
    }
}
