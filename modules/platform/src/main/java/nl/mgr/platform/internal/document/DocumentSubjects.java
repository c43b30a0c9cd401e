package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;
import nl.mgr.platform.internal.search.Subjects;

/** {@code platform:document:<id>}, for who sees the record that it is at. */
@ApplicationScoped
@Transactional
class DocumentSubjects implements SubjectResolver, SearchContribution {

    private static final String KIND = "document";
    private static final String PAGE = "/account/document";
    private static final String FACTS = "select id, title, subject from platform.document where id = any (?)";

    private record Facts(Subject own, Subject record, String title) {}

    @Inject
    private Database database;

    @Inject
    private Subjects subjects;

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("platform", KIND, KIND, 70, List.of(PAGE)));
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
    public Map<Subject, Resolved> resolveAll(Collection<Subject> asked) {
        List<UUID> ids = Subject.ids(asked, KIND);
        if (ids.isEmpty() || !ActorContext.current().may("platform.document.view")) {
            return Map.of();
        }
        List<Facts> found = database.list(
                FACTS,
                row -> new Facts(
                        new Subject("platform", KIND, row.uuid("id")),
                        Subject.parse(row.text("subject")),
                        row.text("title")),
                ids);
        Set<Subject> seen = subjects.resolve(found.stream().map(Facts::record).collect(Collectors.toSet()))
                .keySet();
        return found.stream()
                .filter(one -> seen.contains(one.record()))
                .collect(Collectors.toMap(
                        Facts::own,
                        one -> new Resolved(
                                one.title(), PAGE + "?id=" + one.own().id())));
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
