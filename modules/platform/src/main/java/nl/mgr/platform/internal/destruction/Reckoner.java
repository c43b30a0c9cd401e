package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.RecordEnd;
import nl.mgr.kernel.RecordEnds;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.internal.search.Subjects;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what becomes of every document by the terms as they are today: one question for the documents, one or two per
 * module for their records.
 */
@ApplicationScoped
class Reckoner {

    private static final String DOCUMENTS = """
            select d.id, d.subject, t.years, max(v.added_at) as added_at, count(v.id) as versions,
                   exists (select from platform.destruction_line i
                           join platform.destruction_list l on l.cooperation_id = i.cooperation_id and l.id = i.list_id
                           where i.document_id = d.id and l.state = 'open') as listed
            from platform.document d
            join platform.document_version v on v.document_id = d.id
            left join platform.document_term t on t.cooperation_id = d.cooperation_id and t.kind = d.kind
            where d.destroyed_at is null
            group by d.id, t.years
            """;

    private record Facts(
            Reckoning.Document document, @Nullable Integer years, LocalDate lastAdded) {}

    private @Inject Database database;
    private @Inject Subjects subjects;
    private @Inject Clock clock;
    private @Inject @Any Instance<RecordEnds> modules;

    /** Of the documents that are not destroyed, for who asks. */
    Reckoning reckon() {
        LocalDate today = LocalDate.now(clock);
        List<Facts> all = database.list(DOCUMENTS, Reckoner::facts);
        Map<Subject, Resolved> records = subjects.resolve(
                all.stream().map(one -> one.document().subject()).collect(Collectors.toSet()));
        Map<Subject, RecordEnd> ends = ends(records.keySet(), today);
        List<Reckoning.Document> reckoned = all.stream()
                .map(one -> one.document()
                        .kept(
                                records.containsKey(one.document().subject())
                                        ? Keeping.of(
                                                one.years(),
                                                ends.get(one.document().subject()),
                                                one.lastAdded(),
                                                today)
                                        : null))
                .toList();
        return new Reckoning(records, reckoned);
    }

    /** Without those that never end; of what no module tells it is not known whether it is over. */
    private Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        Map<Subject, RecordEnd> found = new HashMap<>();
        records.forEach(record -> found.put(record, RecordEnd.UNKNOWN));
        for (RecordEnds module : modules) {
            found.keySet().removeAll(of(module, module.endless(), records));
            Set<Subject> ending = of(module, module.kinds(), records);
            if (!ending.isEmpty()) {
                found.putAll(module.ends(ending, today));
            }
        }
        return found;
    }

    private static Set<Subject> of(RecordEnds module, Set<String> kinds, Collection<Subject> records) {
        return records.stream()
                .filter(record -> record.module().equals(module.module()) && kinds.contains(record.kind()))
                .collect(Collectors.toSet());
    }

    private static Facts facts(Row row) {
        Long years = row.optionalNumber("years");
        return new Facts(
                new Reckoning.Document(
                        row.uuid("id"),
                        Subject.parse(row.text("subject")),
                        row.integer("versions"),
                        row.flag("listed"),
                        null),
                years == null ? null : Integer.valueOf(Math.toIntExact(years)),
                row.instant("added_at").atZone(Formats.ZONE).toLocalDate());
    }
}
