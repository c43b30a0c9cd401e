package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.AnswerEmpty;
import nl.mgr.cooperation.BudgetAdopted;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.CouncilOpinions;
import nl.mgr.cooperation.DraftNotSent;
import nl.mgr.cooperation.OpinionDayWrong;
import nl.mgr.cooperation.OpinionEmpty;
import nl.mgr.cooperation.Stance;
import nl.mgr.cooperation.internal.calendar.CalendarReader.Entered;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded
@Transactional
class OpinionOffice implements CouncilOpinions {

    private static final String OWN_CODE = "select cbs_code from cooperation.municipality where id = ?";

    /** One after the other per council and per version: numbers follow each other. */
    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 41))) as turn";

    private static final String ADD = """
            insert into cooperation.council_opinion (id, cooperation_id, municipality_id, year, number, sent_on,
              received_on, stance, summary, own, entered_at, entered_by)
            select ?, ?, m.id, ?, 1 + (select count(*) from cooperation.council_opinion o
                                       where o.cooperation_id = ? and o.municipality_id = m.id and o.year = ?),
                   ?, ?, ?, ?, ?, ?, ?
            from cooperation.municipality m where m.cbs_code = ?""";

    private static final String ANSWER = """
            insert into cooperation.opinion_answer (id, cooperation_id, municipality_id, opinion_id, number, answer,
              answered_on, entered_at, entered_by)
            select ?, o.cooperation_id, o.municipality_id, o.id,
                   1 + (select count(*) from cooperation.opinion_answer a
                        where a.cooperation_id = o.cooperation_id and a.opinion_id = o.id), ?, ?, ?, ?
            from cooperation.council_opinion o where o.cooperation_id = ? and o.id = ?""";

    private static final String RECEIVED = """
            select received_on from cooperation.council_opinion where cooperation_id = ? and id = ?""";

    @Inject
    private Database database;

    @Inject
    private CalendarReader calendar;

    @Inject
    private OpinionReader reader;

    @Inject
    private CalendarNotices notices;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.calendar.view")
    public Page<Line> find(int year, ListQuery query) {
        return calendar.legal() ? reader.find(year, today(), query) : new Page<>(List.of(), 0);
    }

    @Override
    @Right("cooperation.calendar.view")
    public Details of(int year, CbsCode code) {
        Line line = find(year, ListQuery.everything()).rows().stream()
                .filter(each -> each.code().equals(code.digits()))
                .findFirst()
                .orElseThrow(() -> new NotFound("opinion of " + code + " about " + year));
        return reader.details(year, line, today());
    }

    @Override
    @Right("cooperation.opinion.submit")
    public void handIn(int year, Stance stance, String summary) {
        Details council = of(year, own());
        Map<CalendarStep, Entered> entered = calendar.entered(year);
        CalendarReader.doneOn(entered, CalendarStep.ADOPTION).ifPresent(day -> {
            throw new BudgetAdopted(year, day);
        });
        UUID id = add(council, stance, summary, today(), today(), true);
        notices.handedIn(year, council.municipality(), id);
    }

    @Override
    @Right("cooperation.calendar.change")
    public void record(int year, CbsCode code, Stance stance, String summary, LocalDate sent, LocalDate received) {
        add(of(year, code), stance, summary, sent, received, false);
    }

    private CbsCode own() {
        return database.first(
                        OWN_CODE,
                        row -> new CbsCode(row.text("cbs_code")),
                        ActorContext.current().requireMunicipality())
                .orElseThrow(() -> new NotFound("own municipality"));
    }

    private UUID add(Details council, Stance stance, String summary, LocalDate sent, LocalDate received, boolean own) {
        LocalDate draft = council.draftSent();
        if (draft == null) {
            throw new DraftNotSent(council.year());
        }
        if (sent.isBefore(draft) || received.isBefore(sent) || received.isAfter(today())) {
            throw new OpinionDayWrong(sent, received, draft, today());
        }
        if (stance != Stance.NONE && summary.isBlank()) {
            throw new OpinionEmpty(council.municipality());
        }
        UUID id = Ids.next();
        UUID cooperation = CalendarReader.cooperation();
        database.number(ALONE, cooperation + ":opinion:" + council.year() + ":" + council.code());
        database.update(
                ADD,
                id,
                cooperation,
                council.year(),
                cooperation,
                council.year(),
                sent,
                received,
                stance.code(),
                summary.strip(),
                own,
                clock.instant(),
                ActorContext.current().name(),
                council.code());
        return id;
    }

    @Override
    @Right("cooperation.calendar.change")
    public void answer(UUID opinion, String answer, LocalDate on) {
        LocalDate received = database.first(
                        RECEIVED, row -> row.date("received_on"), CalendarReader.cooperation(), opinion)
                .orElseThrow(() -> new NotFound("opinion " + opinion));
        if (answer.isBlank() || on.isBefore(received) || on.isAfter(today())) {
            throw new AnswerEmpty(received, today());
        }
        database.number(ALONE, opinion + ":answer");
        database.update(
                ANSWER,
                Ids.next(),
                answer.strip(),
                on,
                clock.instant(),
                ActorContext.current().name(),
                CalendarReader.cooperation(),
                opinion);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the actor sees its own only. */
    static boolean ownOnly() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }
}
