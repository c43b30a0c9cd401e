package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.AgbRegistrations;
import nl.mgr.providers.AgbRegistrations.Registration;
import nl.mgr.providers.AgbRegistrations.Standing;
import nl.mgr.providers.ProviderDetails;

/** On the page of a provider: its codes of the AGB register, now, before and later. */
@Named("providersAgbLines")
@RequestScoped
public class AgbLines {

    private @Inject AgbRegistrations registrations;
    private @Inject ProviderPage shown;

    private List<Registration> lines = List.of();

    /** After the page itself. */
    public void load() {
        ProviderDetails provider = shown.getProvider();
        if (provider != null && ActorContext.current().may("providers.agb.view")) {
            lines = registrations.of(provider.id());
        }
    }

    /** Kind of {@code m:status}. */
    public String kind(Standing standing) {
        return switch (standing) {
            case COUNTS -> "positive";
            case LATER -> "info";
            case BESIDE, FORMER -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(Standing standing) {
        return switch (standing) {
            case COUNTS -> "full";
            case BESIDE -> "half";
            case LATER -> "dashed";
            case FORMER -> "dash";
        };
    }

    public List<Registration> getLines() {
        return lines;
    }
}
