package nl.mgr.contracts.internal.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.RemarkMissing;
import nl.mgr.contracts.ReportClosed;
import nl.mgr.contracts.internal.work.FinderTasks;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;

/** What is said of entries: reported, answered, closed. Each step is a row. */
@ApplicationScoped
class Remarks {

    private static final int LONGEST = 1000;

    private static final String FIRST = """
            insert into contracts.entry_remark (id, cooperation_id, report_id, provider_id, product_id, legal_domain,
              municipality_id, kind, words, noted_at, noted_by)
            values (?, ?, ?, ?, ?, ?, ?, 'gemeld', ?, ?, ?)
            """;

    private static final String NEXT = """
            insert into contracts.entry_remark (id, cooperation_id, report_id, provider_id, product_id, legal_domain,
              municipality_id, kind, words, noted_at, noted_by)
            select ?, n.cooperation_id, n.report_id, n.provider_id, n.product_id, n.legal_domain, n.municipality_id, ?, ?, ?, ?
            from contracts.entry_remark n where n.report_id = ? and n.kind = 'gemeld'
            """;

    private static final String KNOWN = """
            select n.report_id, n.provider_id, n.product_id, n.municipality_id, p.code || ' ' || p.name as product,
                   exists (select from contracts.entry_remark d
                           where d.report_id = n.report_id and d.kind = 'gesloten') as closed
            from contracts.entry_remark n
            join contracts.product p on p.cooperation_id = n.cooperation_id and p.id = n.product_id
            where n.report_id = ? and n.kind = 'gemeld'
            """;

    private record Report(
            UUID id, UUID providerId, UUID productId, UUID municipalityId, String product, boolean closed) {

        static Report read(Row row) {
            return new Report(
                    row.uuid("report_id"),
                    row.uuid("provider_id"),
                    row.uuid("product_id"),
                    row.uuid("municipality_id"),
                    row.text("product"),
                    row.flag("closed"));
        }
    }

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Inject
    private Tasks tasks;

    @Inject
    private FinderTasks work;

    @Inject
    private Clock clock;

    UUID report(CareOffer offer, String words) {
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                FIRST,
                Ids.next(),
                actor.requireCooperation(),
                id,
                offer.providerId(),
                offer.productId(),
                offer.domain(),
                actor.requireMunicipality(),
                said(words),
                clock.instant(),
                actor.name());
        String product = offer.code() + " " + offer.product();
        tasks.open(work.answer(
                id, offer.providerId(), offer.provider(), offer.productId(), product, LocalDate.now(clock)));
        notifications.tell(
                FinderNotices.REPORTED,
                product(offer.productId()),
                List.of(NoticeReaders.provider(offer.providerId(), "contracts.entry.view")),
                product);
        return id;
    }

    /** By the provider whose entry it is: others do not find it. */
    void answer(UUID reportId, String words) {
        Report report = open(reportId);
        add(report, "beantwoord", words);
        tasks.done(FinderTasks.ANSWER, product(report.productId()), reportId.toString());
        notifications.tell(
                FinderNotices.ANSWERED,
                product(report.productId()),
                List.of(NoticeReaders.municipality(report.municipalityId(), "contracts.finder.report")),
                report.product());
    }

    void close(UUID reportId, String words) {
        Report report = open(reportId);
        Actor actor = ActorContext.current();
        if (actor.kind() == ActorKind.MUNICIPALITY && !actor.municipalityIds().contains(report.municipalityId())) {
            throw new NotFound("report " + reportId);
        }
        add(report, "gesloten", words);
        tasks.drop(FinderTasks.ANSWER, product(report.productId()), reportId.toString(), "taak.zorgaanbod.gesloten");
    }

    private Report open(UUID reportId) {
        database.alone("remark", reportId);
        Report report =
                database.first(KNOWN, Report::read, reportId).orElseThrow(() -> new NotFound("report " + reportId));
        if (report.closed()) {
            throw new ReportClosed();
        }
        return report;
    }

    private void add(Report report, String kind, String words) {
        database.update(
                NEXT,
                Ids.next(),
                kind,
                said(words),
                clock.instant(),
                ActorContext.current().name(),
                report.id());
    }

    private static String said(String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new RemarkMissing(LONGEST);
        }
        return said;
    }

    private static Subject product(UUID id) {
        return new Subject("contracts", "product", id);
    }
}
