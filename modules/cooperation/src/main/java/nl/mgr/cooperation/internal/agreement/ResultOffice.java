package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ExplanationMissing;
import nl.mgr.cooperation.NotTheOwner;
import nl.mgr.cooperation.ReactionWrong;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.cooperation.ServiceFacts;
import nl.mgr.cooperation.ServiceFacts.Counted;
import nl.mgr.cooperation.ServiceResults;
import nl.mgr.cooperation.TrimesterNotBegun;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.Trimester;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class ResultOffice implements ServiceResults {

    private static final int MOST = 2000;

    private static final String REACT = """
            insert into cooperation.service_reaction
              (id, cooperation_id, result_id, service_line_id, municipality_id, municipality_name, wording, reacted_at,
               reacted_by)
            values (?, ?, ?, ?, ?, (select name from cooperation.municipality where id = ?), ?, ?, ?)""";

    @Inject
    private Database database;

    @Inject
    private CatalogueReader catalogues;

    @Inject
    private ResultReader reader;

    @Inject
    private ResultWriter writer;

    @Inject
    private Notifications notifications;

    @Inject
    @Any
    private Instance<ServiceFacts> facts;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.agreement.view")
    public List<Row> of(Trimester trimester) {
        return rows(trimester).stream()
                .map(row -> new Row(
                        row.line(),
                        row.result(),
                        row.reactions(),
                        row.mine(),
                        fact(row.line().terms().fact(), trimester)))
                .toList();
    }

    private List<Row> rows(Trimester trimester) {
        UUID cooperation = cooperation();
        if (ActorContext.current().kind() == ActorKind.MUNICIPALITY) {
            return reader.held(cooperation, trimester);
        }
        Optional<Version> version = catalogues.on(cooperation, lastDay(trimester));
        return version.map(each -> reader.ofVersion(cooperation, each.id(), trimester))
                .orElse(List.of());
    }

    private @Nullable Fact fact(@Nullable String id, Trimester trimester) {
        return facts.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> new Fact(each.softwareModule(), each.id(), each.page(trimester)))
                .findFirst()
                .orElse(null);
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Fact> facts() {
        Trimester now = Trimester.of(LocalDate.now(clock));
        return facts.stream()
                .map(each -> new Fact(each.softwareModule(), each.id(), each.page(now)))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Told> told(Line line) {
        return reader.told(cooperation(), line.lineage()).stream()
                .map(each -> new Told(
                        each.trimester(),
                        each.result(),
                        fact(line.terms().fact(), each.trimester()),
                        each.steps(),
                        each.reactions()))
                .toList();
    }

    @Override
    @Right("cooperation.result.confirm")
    public int propose(Trimester trimester) {
        refuseBefore(trimester);
        Map<String, Optional<Counted>> counted = new HashMap<>();
        int proposed = 0;
        for (Row row : rows(trimester)) {
            Counted figures = count(row.line().terms().fact(), trimester, counted);
            if (figures != null && differs(row.result(), figures)) {
                writer.write(
                        row.line(),
                        trimester,
                        row.result(),
                        new ResultWriter.Content(
                                Proposed.of(figures, row.line().terms()),
                                row.result() == null ? "" : row.result().explanation(),
                                row.result() == null ? "" : row.result().outlook(),
                                false,
                                figures),
                        clock.instant());
                proposed++;
            }
        }
        return proposed;
    }

    private static boolean differs(@Nullable Result result, Counted figures) {
        return result == null
                || (!result.confirmed()
                        && !(Objects.equals(result.done(), figures.done())
                                && Objects.equals(result.due(), figures.due())));
    }

    /** Each fact is counted once; one of a module that does not exist for the actor is not known. */
    private @Nullable Counted count(
            @Nullable String fact, Trimester trimester, Map<String, Optional<Counted>> counted) {
        if (fact == null) {
            return null;
        }
        Actor actor = ActorContext.current();
        return counted.computeIfAbsent(fact, id -> facts.stream()
                        .filter(each -> each.id().equals(id) && actor.has(each.softwareModule()))
                        .findFirst()
                        .flatMap(each -> each.of(trimester)))
                .orElse(null);
    }

    @Override
    @Right("cooperation.result.confirm")
    public void confirm(Trimester trimester, List<Entry> entries) {
        refuseBefore(trimester);
        Map<UUID, Row> rows = new HashMap<>();
        rows(trimester).forEach(row -> rows.put(row.line().id(), row));
        for (Entry entry : entries) {
            Row row = Optional.ofNullable(rows.get(entry.line()))
                    .orElseThrow(() -> new NotFound("line " + entry.line() + " in " + trimester));
            Line line = row.line();
            if (!row.mine()) {
                throw new NotTheOwner(line.terms().number(), line.terms().owner());
            }
            if (entry.status() != Status.YES && entry.explanation().isBlank()) {
                throw new ExplanationMissing(line.terms().number());
            }
            Result before = row.result();
            if (entry.seen() != (before == null ? 0 : before.version())) {
                throw new OptimisticLockException("result of line " + line.id());
            }
            Counted counted = before == null || before.done() == null || before.due() == null
                    ? null
                    : new Counted(before.done(), before.due());
            writer.write(
                    line,
                    trimester,
                    before,
                    new ResultWriter.Content(
                            entry.status(),
                            entry.explanation().strip(),
                            entry.outlook().strip(),
                            true,
                            counted),
                    clock.instant());
        }
    }

    @Override
    @Right("cooperation.result.react")
    public void react(UUID result, String wording) {
        UUID cooperation = cooperation();
        UUID line = reader.lineOf(cooperation, result).orElseThrow(() -> new NotFound("result " + result));
        String said = wording.strip();
        if (said.isEmpty() || said.length() > MOST) {
            throw new ReactionWrong(said.length());
        }
        Actor actor = ActorContext.current();
        UUID municipality = actor.requireMunicipality();
        database.update(
                REACT,
                Ids.next(),
                cooperation,
                result,
                line,
                municipality,
                municipality,
                said,
                clock.instant(),
                actor.name());
        Line of = catalogues.line(cooperation, line).orElseThrow(() -> new NotFound("service line " + line));
        Trimester trimester = reader.trimesterOf(cooperation, result).orElseThrow();
        notifications.tell(
                AgreementNotices.REACTED,
                new Subject("cooperation", "service-line", line),
                List.of(NoticeReaders.staff(of.terms().owner().right())),
                database.first(
                                "select name from cooperation.municipality where id = ?",
                                row -> row.text("name"),
                                municipality)
                        .orElseThrow(),
                of.terms().number(),
                trimester.toString());
    }

    private void refuseBefore(Trimester trimester) {
        if (trimester.firstDay().isAfter(LocalDate.now(clock))) {
            throw new TrimesterNotBegun(trimester);
        }
    }

    private static LocalDate lastDay(Trimester trimester) {
        return Objects.requireNonNull(trimester.period().lastDay());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
