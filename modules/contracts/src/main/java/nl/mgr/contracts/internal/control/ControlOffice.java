package nl.mgr.contracts.internal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ControlFollowUpMissing;
import nl.mgr.contracts.ControlGeneralNotDetailed;
import nl.mgr.contracts.ControlHeardAlready;
import nl.mgr.contracts.ControlHearingOver;
import nl.mgr.contracts.ControlHearingRuns;
import nl.mgr.contracts.ControlHearingTooShort;
import nl.mgr.contracts.ControlMotivationMissing;
import nl.mgr.contracts.ControlNecessityMissing;
import nl.mgr.contracts.ControlNumberOutsideSample;
import nl.mgr.contracts.ControlPeriodWrong;
import nl.mgr.contracts.ControlRiskMissing;
import nl.mgr.contracts.ControlSampleDrawn;
import nl.mgr.contracts.ControlSampleMissing;
import nl.mgr.contracts.ControlSampleWrong;
import nl.mgr.contracts.Controls;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ControlOffice implements Controls {

    @Inject
    private Database database;

    @Inject
    private ControlBook book;

    @Inject
    private ControlNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.control.view")
    public Page<Plan> find(ListQuery query) {
        return database.page(ControlLists.all(), query, ControlLists::plan);
    }

    @Override
    @Right("contracts.control.view")
    public Plan get(UUID id) {
        return book.get(id);
    }

    @Override
    @Right("contracts.finding.view")
    public List<Finding> findings(UUID id) {
        return database.list(
                ControlLists.FINDINGS, ControlLists::finding, book.get(id).id());
    }

    @Override
    @Right("contracts.finding.view")
    public @Nullable View view(UUID id) {
        return database.first(
                        ControlLists.VIEW, ControlLists::view, book.get(id).id())
                .orElse(null);
    }

    @Override
    @Right("contracts.finding.view")
    public List<FollowUp> followUps(UUID id) {
        return database.list(
                ControlLists.FOLLOW_UPS, ControlLists::followUp, book.get(id).id());
    }

    @Override
    @Right("contracts.control.change")
    public UUID draft(@Nullable UUID contract, Terms terms) {
        check(contract == null, terms);
        return book.add(contract, terms);
    }

    @Override
    @Right("contracts.control.change")
    public void change(UUID id, long version, Terms terms) {
        Plan plan = book.at(id, Status.DRAFT);
        check(plan.general(), terms);
        book.change(plan, version, terms);
    }

    private static void check(boolean general, Terms terms) {
        if (terms.last().isBefore(terms.first())) {
            throw new ControlPeriodWrong(terms.first(), terms.last());
        }
        if (general && terms.detailed()) {
            throw new ControlGeneralNotDetailed();
        }
    }

    @Override
    @Right("contracts.control.change")
    public void settle(UUID id) {
        Plan plan = book.at(id, Status.DRAFT);
        if (plan.terms().risk().isBlank()) {
            throw new ControlRiskMissing(plan.number());
        }
        if (plan.terms().detailed() && plan.terms().necessity().isBlank()) {
            throw new ControlNecessityMissing(plan.number());
        }
        book.settle(plan);
        notices.settled(plan);
    }

    @Override
    @Right("contracts.control.change")
    public void sample(UUID id, long size, String method) {
        Plan plan = book.at(id, Status.SETTLED);
        if (plan.sampleSize() != null) {
            throw new ControlSampleDrawn(plan.number());
        }
        if (size <= 0 || method.isBlank()) {
            throw new ControlSampleWrong();
        }
        book.sample(plan, size, method);
    }

    @Override
    @Right("contracts.control.change")
    public void note(NewFinding finding) {
        Plan plan = book.at(finding.plan(), Status.SETTLED);
        long most = sampled(plan);
        if (finding.number() < 1 || finding.number() > most) {
            throw new ControlNumberOutsideSample(most);
        }
        book.note(finding);
    }

    private static long sampled(Plan plan) {
        Long size = plan.sampleSize();
        if (size == null || plan.general()) {
            throw new ControlSampleMissing(plan.number());
        }
        return size;
    }

    @Override
    @Right("contracts.control.change")
    public void remove(UUID id, UUID finding) {
        book.remove(book.at(id, Status.SETTLED), finding);
    }

    @Override
    @Right("contracts.control.change")
    public void done(UUID id, LocalDate until) {
        Plan plan = book.at(id, Status.SETTLED);
        sampled(plan);
        LocalDate first = LocalDate.now(clock).plusDays(HEARING_DAYS);
        if (until.isBefore(first)) {
            throw new ControlHearingTooShort(HEARING_DAYS, first);
        }
        book.done(plan, until);
        notices.done(plan, until);
    }

    @Override
    @Right("contracts.control.react")
    public void giveView(UUID id, String words) {
        Plan plan = book.at(id, Status.DONE);
        View known = database.first(ControlLists.VIEW, ControlLists::view, id).orElse(null);
        if (known != null) {
            throw new ControlHeardAlready(known.by());
        }
        LocalDate until = plan.hearingUntil();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            throw new ControlHearingOver(until);
        }
        book.giveView(plan, words);
        tasks.done(ControlTasks.REACT, ControlSubjects.plan(id), "");
    }

    @Override
    @Right("contracts.control.change")
    public void heard(UUID id) {
        Plan plan = book.at(id, Status.DONE);
        LocalDate until = plan.hearingUntil();
        boolean runs = until != null && !until.isBefore(LocalDate.now(clock));
        if (until != null
                && runs
                && database.first(ControlLists.VIEW, ControlLists::view, id).isEmpty()) {
            throw new ControlHearingRuns(until);
        }
        book.heard(plan);
    }

    @Override
    @Right("contracts.control.decide")
    public void conclude(UUID id, Decision decision) {
        Plan plan = book.at(id, Status.HEARD);
        if (decision.motivation().isBlank()) {
            throw new ControlMotivationMissing();
        }
        boolean follows = decision.outcome() != Outcome.NOTHING;
        boolean money = decision.outcome() == Outcome.CLAIM || decision.outcome() == Outcome.REDUCTION;
        boolean complete = !decision.what().isBlank() && decision.due() != null;
        if (follows && !complete
                || money && (decision.amount() == null || decision.amount().cents() <= 0)
                || !decision.what().isBlank() && decision.due() == null) {
            throw new ControlFollowUpMissing();
        }
        book.close(plan, decision);
        tasks.done(ControlTasks.DECIDE, ControlSubjects.plan(id), "");
        notices.closed(plan);
    }

    @Override
    @Right("contracts.control.change")
    public void finish(UUID id, UUID followUp) {
        book.finish(book.at(id, Status.CLOSED), followUp);
        tasks.done(ControlTasks.FOLLOW_UP, ControlSubjects.plan(id), followUp.toString());
    }
}
