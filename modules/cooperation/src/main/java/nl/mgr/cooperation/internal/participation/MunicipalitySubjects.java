package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code cooperation:municipality:<id>}: what it takes part in. */
@ApplicationScoped
@Transactional
class MunicipalitySubjects implements SubjectResolver {

    private static final String MUNICIPALITY = "select name from cooperation.municipality_ref where id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        if (!subject.kind().equals("municipality") || !ActorContext.current().may("cooperation.participation.view")) {
            return Optional.empty();
        }
        return database.first(
                MUNICIPALITY, row -> new Resolved(row.text("name"), "/samenwerking/deelname"), subject.id());
    }
}
