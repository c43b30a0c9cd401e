package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code monitoring:delivery:<id>}. */
@ApplicationScoped
@Transactional
class DeliverySubjects implements SubjectResolver {

    private static final String TITLE = """
            select p.name || ' ' || to_char(d.month, 'YYYY-MM') as title from monitoring.delivery d
            join providers.provider_ref p on p.id = d.provider_id
            where d.id = ?
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "monitoring";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        if (!subject.kind().equals("delivery") || !actor.has("monitoring") || !actor.may("monitoring.line.view")) {
            return Optional.empty();
        }
        return database.first(TITLE, row -> row.text("title"), subject.id())
                .map(title -> new Resolved(title, "/leveringen/levering?id=" + subject.id()));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("monitoring.delivery", "delivery");
    }
}
