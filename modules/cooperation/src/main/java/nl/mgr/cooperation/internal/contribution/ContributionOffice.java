package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.Contributions;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded
@Transactional
class ContributionOffice implements Contributions {

    @Inject
    private OpenYears years;

    @Inject
    private Calculation calculation;

    @Inject
    private RunStore store;

    @Inject
    private RunReader reader;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.budget.view")
    public List<Refusal> obstacles(int year, Kind kind) {
        return calculation.of(year, kind).obstacles();
    }

    @Override
    @Right("cooperation.contribution.calculate")
    public Calculated calculate(int year, Kind kind) {
        years.alone(year);
        years.refuseClosed(year);
        Frozen frozen = calculation.of(year, kind).orRefusal();
        Optional<Run> last = reader.last(year, kind);
        if (last.isPresent() && last.get().sha256().equals(frozen.fingerprint())) {
            return new Calculated(last.get().id(), last.get().number(), false);
        }
        UUID run = store.keep(frozen, clock.instant());
        return new Calculated(run, run(run).number(), true);
    }

    @Override
    @Right("cooperation.contribution.view")
    public Page<Run> runs(ListQuery query) {
        return reader.runs(query);
    }

    @Override
    @Right("cooperation.contribution.view")
    public Optional<Counting> counting(int year) {
        return reader.counting(year);
    }

    @Override
    @Right("cooperation.contribution.view")
    public Run run(UUID id) {
        return reader.byId(id).orElseThrow(() -> new NotFound("calculation " + id));
    }

    @Override
    @Right("cooperation.budget.view")
    public boolean intact(UUID id) {
        Run run = run(id);
        return store.read(id, run.year(), run.kind()).fingerprint().equals(run.sha256());
    }

    @Override
    @Right("cooperation.contribution.view")
    public Page<Amount> amounts(UUID run, ListQuery query) {
        return reader.amounts(run, query);
    }

    @Override
    @Right("cooperation.contribution.view")
    public List<Total> totals(UUID run, boolean perMunicipality) {
        return reader.totals(run, perMunicipality);
    }

    @Override
    @Right("cooperation.contribution.view")
    public Explained explain(UUID run, long position, UUID municipality) {
        return reader.explain(run(run), position, municipality)
                .orElseThrow(() -> new NotFound("contribution " + run + " " + position + " " + municipality));
    }
}
