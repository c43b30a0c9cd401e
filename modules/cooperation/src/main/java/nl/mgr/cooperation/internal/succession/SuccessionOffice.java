package nl.mgr.cooperation.internal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.SuccessionShare.Heirs;
import nl.mgr.cooperation.Successions;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Successors;
import org.jspecify.annotations.Nullable;

/**
 * First the rows of the cooperation in one transaction, then the people, whom only the system may write. What a halt
 * between the two leaves undone is still told as left, and carrying out again does the rest.
 */
@ApplicationScoped
@Guarded
class SuccessionOffice implements Successions {

    @Inject
    private SuccessionSteps steps;

    @Inject
    private Successors successors;

    @Override
    @Right("cooperation.participation.change")
    public List<Estate> all() {
        return steps.all();
    }

    @Override
    @Right("cooperation.participation.change")
    public Estate estate(CbsCode successor, LocalDate day) {
        return steps.estate(successor, day);
    }

    @Override
    @Right("cooperation.participation.change")
    public void carryOut(CbsCode successor, LocalDate day, @Nullable UUID leading) {
        Succession succession = steps.pass(successor, day, leading);
        Heirs heirs = SuccessionSteps.heirs(succession, leading);
        successors.pass(
                Set.copyOf(heirs.old()),
                heirs.successor(),
                succession.successor().name(),
                day);
    }
}
