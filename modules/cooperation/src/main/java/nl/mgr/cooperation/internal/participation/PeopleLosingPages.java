package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationConsequences.Consequence;
import nl.mgr.cooperation.ReviewedChange.Portal;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.RoleHolders;

/** People of the municipality whose roles open pages of what disappears from its portal. */
@ApplicationScoped
class PeopleLosingPages {

    private static final String PEOPLE = "/account/mensen";

    @Inject
    private RoleHolders holders;

    /** Only the municipality itself has a list of its people. */
    Stream<Consequence> of(ParticipationChange change, Portal portal) {
        if (change.joins() || portal.whole().isEmpty()) {
            return Stream.empty();
        }
        long people = holders.ofMunicipality(change.municipality(), change.effective(), portal.whole());
        boolean own = ActorContext.current().kind() == ActorKind.MUNICIPALITY;
        return people == 0
                ? Stream.empty()
                : Stream.of(new Consequence("cooperation", "gevolg.mensen", people, false, own ? PEOPLE : ""));
    }
}
