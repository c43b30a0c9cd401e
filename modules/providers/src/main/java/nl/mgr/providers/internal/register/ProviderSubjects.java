package nl.mgr.providers.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code providers:provider:<id>}. */
@ApplicationScoped
@Transactional
class ProviderSubjects implements SubjectResolver {

    private static final String NAME = "select name from providers.provider where id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return database.first(NAME, row -> row.text("name"), subject.id())
                .map(name -> new Resolved(name, "/aanbieders/aanbieder?id=" + subject.id()));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("providers.provider", "provider");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("provider_id", "provider");
    }
}
