package nl.mgr.providers.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ResolvedSubjects;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code providers:provider:<id>} and {@code providers:site:<id>}, which stands on the page of its provider. */
@ApplicationScoped
@Transactional
class ProviderSubjects implements SubjectResolver, SearchContribution {

    private static final String PROVIDER =
            "select id, id as page, name as title from providers.provider where id = any (?)";

    private static final String SITE = """
        select s.id, s.provider_id as page, p.name || ', ' || s.name as title from providers.site s
        join providers.provider p on p.cooperation_id = s.cooperation_id and p.id = s.provider_id
        where s.id = any (?)
        """;

    /** Where a provider meets itself; others read of it elsewhere. */
    private static final String OWN_PAGE = "/aanbieders/mijn";

    private static final String PAGE = "/aanbieders/aanbieder";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("providers", "provider", "aanbieder", 10, List.of(PAGE, OWN_PAGE)),
                new Kind("providers", "site", "locatie", 11, List.of(PAGE, OWN_PAGE)));
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return Optional.ofNullable(resolveAll(List.of(subject)).get(subject));
    }

    @Override
    public Map<Subject, Resolved> resolveAll(Collection<Subject> subjects) {
        return new ResolvedSubjects(database, module(), subjects)
                .add("provider", PROVIDER, row -> entry(row, ""))
                .add("site", SITE, row -> entry(row, "#locaties"))
                .found();
    }

    private static Resolved entry(Row row, String anchor) {
        Actor actor = ActorContext.current();
        String address = actor.kind() == ActorKind.PROVIDER ? OWN_PAGE : PAGE + "?id=" + row.uuid("page");
        return new Resolved(row.text("title"), address + anchor);
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.provider", "provider");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "provider_id", "provider",
                "merged_into", "provider",
                "old_id", "provider",
                "stays_id", "provider",
                "first_id", "provider",
                "second_id", "provider",
                "site_id", "site");
    }
}
