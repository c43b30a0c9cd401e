package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.cooperation.CooperationDetails;
import nl.mgr.cooperation.Cooperations;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/overzicht}: the cooperation and what it offers. */
@Named("cooperationOffer")
@RequestScoped
public class OfferPage {

    @Inject
    private Cooperations cooperations;

    private @Nullable CooperationDetails details;

    public void load() {
        details = cooperations.own();
    }

    public @Nullable CooperationDetails getDetails() {
        return details;
    }
}
