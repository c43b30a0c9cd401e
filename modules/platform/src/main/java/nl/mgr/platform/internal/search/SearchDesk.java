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
import java.util.stream.Stream;
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

/**
 * Asks the guarded index once and resolves every hit under row security, kind by kind; and the texts that explain. What has
 * the words as they stand keeps back what was only guessed.
 */
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

    @Inject
    private Guides guides;

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
        if (asked.isBlank()) {
            return Found.NOTHING;
        }
        List<Kind> wanted = kinds().stream()
                .filter(kind -> code == null || kind.code().equals(code))
                .toList();
        List<Kind> explaining = wanted.stream().filter(guides.kinds()::contains).toList();
        Found records = records(
                asked,
                wanted.stream().filter(kind -> !explaining.contains(kind)).toList(),
                first,
                most);
        GuidesFound found = explaining.isEmpty() ? GuidesFound.NOTHING : guides.find(asked);
        if (found.empty() || (found.guessed() && !records.guessed() && !records.empty())) {
            return records;
        }
        List<Group> groups = explaining(found, explaining, first, most);
        return records.guessed() && !found.guessed()
                ? together(groups, List.of(), false)
                : together(groups, records.groups(), found.guessed());
    }

    private Found records(String asked, List<Kind> wanted, int first, int most) {
        if (wanted.isEmpty() || ActorContext.current().cooperationId() == null) {
            return Found.NOTHING;
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        wanted.forEach(kind -> kinds.put(kind.id(), kind));
        List<Entry> entries = database.list(SEARCH, Entry::of, asked, List.copyOf(kinds.keySet()), most, first);
        return together(List.of(), groups(entries, kinds), entries.stream().anyMatch(Entry::guessed));
    }

    private static List<Group> explaining(GuidesFound found, List<Kind> kinds, int first, int most) {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : kinds) {
            List<Hit> hits = found.matches().stream()
                    .filter(match -> match.guide().kind().equals(kind))
                    .map(match -> new Hit(
                            kind, null, match.guide().name(), match.guide().address(), match.rank()))
                    .toList();
            List<Hit> shown = hits.stream().skip(first).limit(most).toList();
            if (!shown.isEmpty()) {
                groups.add(new Group(kind, hits.size(), shown));
            }
        }
        return groups;
    }

    private static Found together(List<Group> explaining, List<Group> records, boolean guessed) {
        return new Found(
                Stream.concat(explaining.stream(), records.stream())
                        .sorted(Comparator.<Group>comparingDouble(
                                        group -> -group.hits().get(0).rank())
                                .thenComparingInt(group -> group.kind().order()))
                        .toList(),
                guessed);
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
                .toList();
    }

    private static Subject subject(Map<String, Kind> kinds, Entry entry) {
        Kind kind = Objects.requireNonNull(kinds.get(entry.kind()));
        return new Subject(kind.module(), kind.name(), entry.id());
    }
}
