package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.DecidedChange;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.HistoricParticipation;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.internal.decision.DecisionRegister;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Who changed participation, when, how and by which decision: only ever added to. */
@ApplicationScoped
public class ChangeTrail {

    private static final String INSERT = """
            insert into cooperation.participation_change
              (id, cooperation_id, participation_id, municipality_id, submodule_id, kind, effective_on, decision_body,
               decision_date, decision_number, notice_waived, changed_at, changed_by, changed_by_name, decision_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?::uuid, ?, ?)""";

    private static final String CHANGE = """
            m.name as municipality, c.name as module, s.name as submodule, h.kind, h.effective_on, h.decision_id,
            h.decision_body, h.decision_date, h.decision_number, h.notice_waived, h.changed_at, h.changed_by_name""";

    private static final String CHANGES = """
            cooperation.participation_change h
            join cooperation.municipality m on m.id = h.municipality_id
            join cooperation.submodule s on s.cooperation_id = h.cooperation_id and s.id = h.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where true""";

    private static final String RESTING_ON = "select " + CHANGE + " from " + CHANGES
            + " and h.cooperation_id = ? and h.decision_id = ? order by h.effective_on, m.name, c.sort, s.sort, h.id";

    private static final ListStatement LIST = ListStatement.of(CHANGE, CHANGES)
            .sortable("gemeente", "m.name")
            .sortable("ingang", "h.effective_on")
            .sortable("submodule", "c.sort, s.sort")
            .filter(ParticipationDesk.FILTER_MUNICIPALITY, "m.cbs_code = ?")
            .filter(ParticipationDesk.FILTER_SUBMODULE, "s.id::text = ?")
            .orderedBy("h.changed_at desc, h.effective_on desc, m.name, c.sort, s.sort, h.id");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    @Inject
    private Database database;

    @Inject
    private DecisionRegister register;

    @Inject
    private Clock clock;

    /** One step in the life of a participation. */
    record Step(
            UUID participation,
            UUID municipality,
            UUID submodule,
            String kind,
            LocalDate effective,
            String body,
            @Nullable LocalDate decided,
            String number,
            boolean noticeWaived) {

        static Step of(Participation participation, String kind, LocalDate effective, Decision decision) {
            return new Step(
                    participation.id(),
                    participation.municipalityId(),
                    participation.submoduleId(),
                    kind,
                    effective,
                    decision.body(),
                    decision.date(),
                    decision.number(),
                    decision.waivesNotice());
        }

        static Step of(Participation participation, String kind, LocalDate effective, HistoricParticipation history) {
            return new Step(
                    participation.id(),
                    participation.municipalityId(),
                    participation.submoduleId(),
                    kind,
                    effective,
                    history.decisionBody(),
                    history.decisionDate(),
                    history.decisionNumber(),
                    false);
        }
    }

    /** The decision a step rests on, as it is told. */
    private record Grounds(String body, @Nullable LocalDate decided, String number) {
        static Grounds of(Step step) {
            return new Grounds(step.body(), step.decided(), step.number());
        }
    }

    /** The decision is the reason of everything the audit trail keeps of this act. */
    void becauseOf(Decision decision) {
        database.because(decision.body() + ", " + DAY.format(decision.date()) + ", " + decision.number());
    }

    void write(UUID cooperation, List<Step> steps) {
        Actor actor = ActorContext.current();
        Map<Grounds, UUID> decisions = new HashMap<>();
        steps.stream()
                .map(Grounds::of)
                .distinct()
                .forEach(each -> decisions.put(each, register.restsOn(each.body(), each.decided(), each.number())));
        database.batch(
                INSERT,
                steps.stream()
                        .map(step -> new @Nullable Object[] {
                            Ids.next(),
                            cooperation,
                            step.participation(),
                            step.municipality(),
                            step.submodule(),
                            step.kind(),
                            step.effective(),
                            step.body(),
                            step.decided(),
                            step.number(),
                            step.noticeWaived(),
                            clock.instant(),
                            actor.personId(),
                            actor.name(),
                            decisions.get(Grounds.of(step))
                        })
                        .toList());
    }

    Page<DecidedChange> page(ListQuery query) {
        return database.page(LIST, query, ChangeTrail::row);
    }

    /** Changes that rest on a decision, the first to hold on top; a municipality finds its own. */
    public List<DecidedChange> restingOn(UUID decision) {
        return database.list(
                RESTING_ON, ChangeTrail::row, ActorContext.current().requireCooperation(), decision);
    }

    private static DecidedChange row(Row row) {
        return new DecidedChange(
                row.text("municipality"),
                row.text("module"),
                row.text("submodule"),
                row.text("kind"),
                row.date("effective_on"),
                row.uuid("decision_id"),
                row.text("decision_body"),
                row.optionalDate("decision_date"),
                row.text("decision_number"),
                row.flag("notice_waived"),
                row.instant("changed_at"),
                row.text("changed_by_name"));
    }
}
