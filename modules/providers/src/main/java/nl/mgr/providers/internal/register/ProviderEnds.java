package nl.mgr.providers.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.EndedSubjects;
import nl.mgr.kernel.RecordEnd;
import nl.mgr.kernel.RecordEnds;
import nl.mgr.kernel.Subject;

/** A care provider ends with the last day that its row is valid, and its sites with it. */
@ApplicationScoped
@Transactional
class ProviderEnds implements RecordEnds {

    private static final String PROVIDER = """
            select p.id, coalesce(p.valid_until <= ?, false) as over, p.valid_until - 1 as last_day
            from providers.provider p where p.id = any (?)
            """;

    private static final String SITE = """
            select s.id, coalesce(p.valid_until <= ?, false) as over, p.valid_until - 1 as last_day
            from providers.site s
            join providers.provider p on p.cooperation_id = s.cooperation_id and p.id = s.provider_id
            where s.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("provider", "site");
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add("provider", PROVIDER, today)
                .add("site", SITE, today)
                .found();
    }
}
