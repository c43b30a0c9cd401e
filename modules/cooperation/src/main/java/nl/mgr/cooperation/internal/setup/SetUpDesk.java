package nl.mgr.cooperation.internal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.SetUp;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Administrators;
import nl.mgr.platform.Members;

@ApplicationScoped
@Guarded
public class SetUpDesk implements SetUp {

    @Inject
    private SetUpReader reader;

    @Inject
    private Admission admission;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Administrators administrators;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public Progress progress() {
        return reader.progress();
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public void admit(Set<UUID> municipalities, LocalDate from, String source) {
        admission.admit(municipalities, from, source, reader.foundedOn());
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public void start(Set<Choice> choices, LocalDate from, Decision decision) {
        List<ParticipationChange> changes = choices.stream()
                .map(choice -> new ParticipationChange(choice.municipality(), choice.submodule(), true, from))
                .toList();
        if (from.isBefore(LocalDate.now(clock))) {
            desk.recordStart(changes, decision);
        } else {
            desk.decide(changes, decision);
        }
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public List<Place> places() {
        return reader.places();
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public Members.Link invite(UUID municipality, String name, String loginName, String mailAddress) {
        Place place = reader.places().stream()
                .filter(one -> one.municipality().id().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new NotFound("municipality " + municipality + " in this cooperation"));
        return administrators.invite(
                municipality, "Gemeente " + place.municipality().name(), loginName, name, mailAddress);
    }
}
