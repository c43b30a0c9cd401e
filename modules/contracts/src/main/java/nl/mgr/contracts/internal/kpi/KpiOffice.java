package nl.mgr.contracts.internal.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.KpiByOnePerson;
import nl.mgr.contracts.KpiEnded;
import nl.mgr.contracts.KpiExplanationMissing;
import nl.mgr.contracts.KpiPeriodClosed;
import nl.mgr.contracts.KpiValueDecided;
import nl.mgr.contracts.KpiValueWrong;
import nl.mgr.contracts.Kpis;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class KpiOffice implements Kpis {

    @Inject
    private KpiBook book;

    @Inject
    private Tasks tasks;

    @Inject
    private KpiNotices notices;

    @Override
    @Right("contracts.kpi.view")
    public List<Kpi> ofContract(UUID contract) {
        return book.ofContract(contract);
    }

    @Override
    @Right("contracts.kpi.view")
    public Kpi get(UUID id) {
        return book.get(id);
    }

    @Override
    @Right("contracts.kpi.view")
    public List<Value> values(UUID kpi) {
        return book.values(book.get(kpi).id());
    }

    @Override
    @Right("contracts.kpi.view")
    public List<LocalDate> open(UUID kpi) {
        return book.open(book.get(kpi).id());
    }

    @Override
    @Right("contracts.kpi.change")
    public UUID add(UUID contract, Terms terms) {
        return book.add(contract, terms);
    }

    @Override
    @Right("contracts.kpi.change")
    public void end(UUID id, String reason) {
        String said = Said.of(reason, LONGEST_WORDS);
        Kpi kpi = book.alone(id);
        LocalDate ended = kpi.endedOn();
        if (ended != null) {
            throw new KpiEnded(kpi.terms().name(), ended);
        }
        book.end(id, said);
    }

    @Override
    @Right("contracts.kpi.deliver")
    public void deliver(UUID id, LocalDate from, BigDecimal value, String explanation) {
        Kpi kpi = book.alone(id);
        Terms terms = kpi.terms();
        if (!book.open(id).contains(from)) {
            throw new KpiPeriodClosed(from, terms.name());
        }
        if (!terms.unit().takes(value)) {
            throw new KpiValueWrong(terms.unit().least(), terms.unit().most());
        }
        String said = explanation.strip();
        if (!terms.direction().met(value, terms.norm()) && said.isEmpty()) {
            throw new KpiExplanationMissing(terms.name());
        }
        book.deliver(id, from, value, said.isEmpty() ? said : Said.of(said, LONGEST_EXPLANATION));
        tasks.done(KpiTasks.DELIVER, KpiSubjects.kpi(id), from.toString());
    }

    @Override
    @Right("contracts.kpi.judge")
    public void confirm(UUID value) {
        decide(value, State.CONFIRMED, null);
    }

    @Override
    @Right("contracts.kpi.judge")
    public void refuse(UUID value, String reason) {
        String said = Said.of(reason, LONGEST_WORDS);
        Value refused = decide(value, State.REFUSED, said);
        notices.refused(book.get(refused.kpi()), refused, said);
    }

    private Value decide(UUID id, State state, @Nullable String reason) {
        Value value = book.valueAlone(id);
        String name = book.get(value.kpi()).terms().name();
        if (value.state() != State.DELIVERED) {
            throw new KpiValueDecided(name, value.from());
        }
        if (book.deliveredBy(id, ActorContext.current().personId())) {
            throw new KpiByOnePerson(name, value.from());
        }
        book.decide(id, state, reason);
        tasks.done(KpiTasks.CONFIRM, KpiSubjects.kpi(value.kpi()), id.toString());
        return value;
    }
}
