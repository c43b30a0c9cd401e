package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceAgreements.State;
import nl.mgr.cooperation.ServiceResults.Status;

/** What there is to choose from, by code. */
@Named("cooperationServiceChoices")
@ApplicationScoped
public class ServiceChoices {

    public List<String> getFrequencies() {
        return Arrays.stream(Frequency.values()).map(Frequency::code).toList();
    }

    public List<String> getOwners() {
        return Arrays.stream(OwnerRole.values()).map(OwnerRole::code).toList();
    }

    public List<String> getStates() {
        return Arrays.stream(State.values()).map(State::code).toList();
    }

    public List<String> getStatuses() {
        return Arrays.stream(Status.values()).map(Status::code).toList();
    }
}
