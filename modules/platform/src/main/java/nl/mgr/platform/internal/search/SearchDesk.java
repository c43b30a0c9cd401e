package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.Addresses;
import nl.mgr.platform.Search;
import org.jspecify.annotations.Nullable;

/** Asks the guarded index once and resolves every hit under row security, kind by kind. */
@ApplicationScoped
@Guarded
class SearchDesk implements Search {

    private static final String SEARCH =
            "select kind, subject_id, title, rank::numeric as rank, total, guessed from platform.search(?, ?, ?, ?)";

    private record Entry(String kind, UUID id, double rank, long total, boolean guessed) {

        static Entry of(Row row) {
            return new Entry(
                    row.text("kind"),
                    row.uuid("subject_id"),
                    row.decimal("rank").doubleValue(),
                    row.number("total"),
                    row.flag("guessed"));
        }
    }

    @Inject
    private Database database;

    @Inject
    private Addresses addresses;

    @Inject
    private Subjects subjects;

    private @Inject @Any Instance<SearchContribution> contributions;

    @Override
    @Right(Right.EVERYBODY)
    public List<Kind> kinds() {
        return contributions.stream()
                .flatMap(part -> part.kinds().stream())
                .filter(kind -> kind.pages().stream().anyMatch(addresses::opens))
                .sorted(Comparator.comparingInt(Kind::order))
                .toList();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Found find(String asked, @Nullable String code, int first, int most) {
        Map<String, Kind> wanted = new LinkedHashMap<>();
        for (Kind kind : kinds()) {
            if (code == null || kind.code().equals(code)) {
                wanted.put(kind.id(), kind);
            }
        }
        if (asked.isBlank() || wanted.isEmpty() || ActorContext.current().cooperationId() == null) {
            return Found.NOTHING;
        }
        List<Entry> entries = database.list(SEARCH, Entry::of, asked, List.copyOf(wanted.keySet()), most, first);
        return new Found(groups(entries, wanted), entries.stream().anyMatch(Entry::guessed));
    }

    private List<Group> groups(List<Entry> entries, Map<String, Kind> kinds) {
        Map<Subject, Resolved> resolved = subjects.resolve(
                entries.stream().map(entry -> subject(kinds, entry)).toList());
        Map<Kind, List<Hit>> hits = new LinkedHashMap<>();
        Map<Kind, Long> totals = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Kind kind = Objects.requireNonNull(kinds.get(entry.kind()));
            Subject subject = subject(kinds, entry);
            Optional.ofNullable(resolved.get(subject))
                    .ifPresent(found -> hits.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(new Hit(kind, subject, found.title(), found.address(), entry.rank())));
            totals.put(kind, entry.total());
        }
        return hits.entrySet().stream()
                .map(one -> new Group(one.getKey(), Objects.requireNonNull(totals.get(one.getKey())), one.getValue()))
                .sorted(Comparator.<Group>comparingDouble(
                                group -> -group.hits().get(0).rank())
                        .thenComparingInt(group -> group.kind().order()))
                .toList();
    }

    private static Subject subject(Map<String, Kind> kinds, Entry entry) {
        Kind kind = Objects.requireNonNull(kinds.get(entry.kind()));
        return new Subject(kind.module(), kind.name(), entry.id());
    }
}
