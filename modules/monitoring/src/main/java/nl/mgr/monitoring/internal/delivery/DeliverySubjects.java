package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.ui.Formats;

/** {@code monitoring:delivery:<id>}, by provider and month. */
@ApplicationScoped
@Transactional
class DeliverySubjects implements SubjectResolver, SearchContribution {

    private static final String DELIVERY = """
        select d.id, d.month, p.name from monitoring.delivery d
        join providers.provider_ref p on p.id = d.provider_id
        where d.id = any (?)
        """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "monitoring";
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("monitoring.delivery", "delivery");
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("monitoring", "delivery", "levering", 50, List.of("/leveringen/levering")));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        Actor actor = ActorContext.current();
        if (!actor.has("monitoring") || !actor.may("monitoring.line.view")) {
            return Map.of();
        }
        return new ResolvedSubjects(database, module(), subjects)
                .add("delivery", DELIVERY, DeliverySubjects::entry)
                .found();
    }

    private static Resolved entry(Row row) {
        String title = row.text("name") + ", " + new Formats().month(row.month("month"));
        return new Resolved(title, "/leveringen/levering?id=" + row.uuid("id"));
    }
}
