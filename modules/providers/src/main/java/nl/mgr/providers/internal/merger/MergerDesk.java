package nl.mgr.providers.internal.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Successors;
import nl.mgr.providers.MergerShare;
import nl.mgr.providers.MergerShare.Fate;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.MergerShare.Passing;
import nl.mgr.providers.ProviderMergers;

/**
 * First the rows of the cooperation in one transaction, then the people, whom only the system may write. Who is left after a
 * halt between the two is told, and follows later.
 */
@ApplicationScoped
@Guarded("providers")
class MergerDesk implements ProviderMergers {

    @Inject
    private MergerSteps steps;

    @Inject
    private Successors successors;

    @Inject
    @Any
    private Instance<MergerShare> shares;

    @Override
    @Right("providers.merger.view")
    public Page<Alike> alike(ListQuery query) {
        return steps.alike(query);
    }

    @Override
    @Right("providers.merger.view")
    public List<Distinct> distinct() {
        return steps.distinct();
    }

    @Override
    @Right("providers.merger.view")
    public List<Merger> all() {
        return steps.all();
    }

    @Override
    @Right("providers.merger.view")
    public Merger get(UUID id) {
        return steps.get(id);
    }

    @Override
    @Right("providers.merger.ask")
    public void tellApart(Pair pair, String why) {
        steps.tellApart(pair, why);
    }

    @Override
    @Right("providers.merger.ask")
    public void forget(UUID distinct) {
        steps.forget(distinct);
    }

    @Override
    @Right("providers.merger.view")
    public List<Passing> passing(Pair pair) {
        List<Passing> told = steps.passing(pair, shares);
        long people = successors.atProvider(pair.old(), pair.stays());
        if (people > 0) {
            told.add(new Passing("providers", "fusie.over.mensen", people, Fate.PASSES));
        }
        return told;
    }

    @Override
    @Right("providers.merger.ask")
    public UUID ask(Pair pair, String explanation) {
        return steps.ask(pair, explanation);
    }

    @Override
    @Right("providers.merger.approve")
    public void approve(UUID id) {
        steps.approve(id, shares);
        follow(id);
    }

    @Override
    @Right("providers.merger.view")
    public long left(UUID id) {
        Pair pair = steps.done(id).pair();
        return successors.atProvider(pair.old(), pair.stays());
    }

    @Override
    @Right("providers.merger.approve")
    public void follow(UUID id) {
        Merger done = steps.done(id);
        successors.passProvider(done.pair().old(), done.pair().stays(), done.staysName());
        steps.tell(done);
    }

    @Override
    @Right("providers.merger.approve")
    public void refuse(UUID id, String reason) {
        steps.refuse(id, reason);
    }

    @Override
    @Right("providers.merger.ask")
    public void withdraw(UUID id) {
        steps.withdraw(id);
    }
}
