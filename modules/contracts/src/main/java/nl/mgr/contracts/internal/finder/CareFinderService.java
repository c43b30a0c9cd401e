package nl.mgr.contracts.internal.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.CareKind;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.CareQuestion;
import nl.mgr.contracts.EntryReport;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class CareFinderService implements CareFinder {

    /** What was vouched for or told longer ago is not sure any more. */
    static final int MONTHS_SURE = 3;

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private record Found(CareOffer offer, long total) {}

    @Inject
    private Database database;

    @Inject
    private Remarks remarks;

    @Inject
    private Clock clock;

    static Instant sure(LocalDate today) {
        return today.minusMonths(MONTHS_SURE).atStartOfDay(ZONE).toInstant();
    }

    @Override
    @Right("contracts.finder.view")
    public Page<CareOffer> find(CareQuestion question, int first, int size) {
        return question.open() ? all(question, first, size) : fitting(question, first, size);
    }

    private Page<CareOffer> all(CareQuestion question, int first, int size) {
        LocalDate today = LocalDate.now(clock);
        Instant sure = sure(today);
        return page(database.list(
                FinderLists.ALL,
                row -> new Found(FinderLists.offer(row), row.number("everything")),
                sure,
                sure,
                question.from(),
                question.municipalities(),
                today,
                today,
                clock.instant(),
                today,
                question.age(),
                question.age(),
                question.age(),
                question.weeks(),
                question.weeks(),
                question.kilometres(),
                question.kilometres(),
                size,
                first));
    }

    private static Page<CareOffer> page(List<Found> found) {
        return new Page<>(
                found.stream().map(Found::offer).toList(),
                found.isEmpty() ? 0 : found.get(0).total());
    }

    private Page<CareOffer> fitting(CareQuestion question, int first, int size) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Instant sure = sure(today);
        return page(database.list(
                FinderLists.FOUND,
                row -> new Found(FinderLists.offer(row), row.number("total")),
                sure,
                sure,
                question.municipalities(),
                question.from(),
                today,
                now,
                sure,
                question.need(),
                question.domain(),
                question.kind(),
                question.age(),
                question.weeks(),
                question.kilometres(),
                size,
                first,
                now,
                today));
    }

    @Override
    @Right("contracts.finder.view")
    public List<CareKind> kinds(List<UUID> municipalities) {
        LocalDate today = LocalDate.now(clock);
        return database.list(FinderLists.KINDS, FinderLists::kind, municipalities, today, today);
    }

    @Override
    @Right("contracts.finder.view")
    public CareOffer offer(UUID lineId, List<UUID> municipalities, String code) {
        return inForce(List.of(lineId), municipalities, code).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("care of line " + lineId));
    }

    private List<CareOffer> inForce(List<UUID> lines, List<UUID> municipalities, String code) {
        LocalDate today = LocalDate.now(clock);
        Instant sure = sure(today);
        return database.list(
                FinderLists.LINES,
                FinderLists::offer,
                sure,
                sure,
                code,
                lines,
                municipalities,
                today,
                today,
                clock.instant(),
                today);
    }

    @Override
    @Right("contracts.finder.view")
    public List<Shortlisted> shortlist(List<UUID> lines, List<UUID> municipalities, String code) {
        List<UUID> asked = lines.stream().distinct().limit(SHORTLIST).toList();
        Map<UUID, CareOffer> now = new HashMap<>();
        inForce(asked, municipalities, code).forEach(offer -> now.put(offer.lineId(), offer));
        Map<UUID, Shortlisted> named = new HashMap<>();
        database.list(
                        FinderLists.NAMES,
                        row -> new Shortlisted(
                                row.uuid("id"), row.text("product"), row.text("provider"), now.get(row.uuid("id"))),
                        asked)
                .forEach(one -> named.put(one.lineId(), one));
        return asked.stream()
                .map(line -> named.getOrDefault(line, new Shortlisted(line, "", "", null)))
                .toList();
    }

    @Override
    @Right("contracts.finder.view")
    public List<EntryReport> reports(UUID providerId, UUID productId) {
        return database.list(FinderLists.REPORTS, FinderLists::report, providerId, productId);
    }

    @Override
    @Right("contracts.finder.report")
    public UUID report(UUID lineId, String words) {
        CareOffer offer = offer(lineId, ActorContext.current().municipalityIds(), "");
        return remarks.report(offer, words);
    }

    @Override
    @Right("contracts.finder.close")
    public void close(UUID reportId, String words) {
        remarks.close(reportId, words);
    }
}
