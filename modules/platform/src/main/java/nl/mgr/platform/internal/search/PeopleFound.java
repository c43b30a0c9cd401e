package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code platform:member:<membership>}: people of the own organisation, for who looks after them. */
@ApplicationScoped
@Transactional
class PeopleFound implements SearchContribution, SubjectResolver {

    private static final String NAMES = """
        select membership.id, person.name from platform.membership
        join platform.person on person.id = membership.person_id
        where membership.id = any (?)
          and membership.organisation_id = (select own.organisation_id from platform.membership own where own.id = ?)
        """;

    @Inject
    private Database database;

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("platform", "member", "mens", 80, List.of("/account/lid")));
    }

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        List<UUID> ids = Subject.ids(subjects, "member");
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        NAMES,
                        row -> Map.entry(
                                new Subject("platform", "member", row.uuid("id")),
                                new Resolved(row.text("name"), "/account/lid?id=" + row.uuid("id"))),
                        ids,
                        ActorContext.current().membershipId())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
