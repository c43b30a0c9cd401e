package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.platform.internal.search.Subjects;

/** {@code platform:document:<id>}, for who sees the record that it is at. */
@ApplicationScoped
@Transactional
class DocumentSubjects implements SubjectResolver {

    private static final String KIND = "document";
    private static final String FACTS = "select id, title, subject from platform.document where id = ?";

    private record Facts(Subject record, Resolved named) {}

    @Inject
    private Database database;

    @Inject
    private Subjects subjects;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        if (!subject.kind().equals(KIND) || !ActorContext.current().may("platform.document.view")) {
            return Optional.empty();
        }
        return database.first(
                        FACTS,
                        row -> new Facts(
                                Subject.parse(row.text("subject")),
                                new Resolved(row.text("title"), "/account/document?id=" + row.uuid("id"))),
                        subject.id())
                .filter(facts -> subjects.resolve(List.of(facts.record())).containsKey(facts.record()))
                .map(Facts::named);
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("platform.document", KIND);
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("document_id", KIND);
    }
}
