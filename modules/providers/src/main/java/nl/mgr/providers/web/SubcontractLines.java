package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.Subcontract;

/** On the page of a provider: its subcontractors, and for whom it is one itself. */
@Named("providersSubcontractLines")
@RequestScoped
public class SubcontractLines {

    private @Inject Subcontractors subcontractors;
    private @Inject ProviderPage shown;

    private List<Subcontract> lines = List.of();
    private List<Subcontract> worksFor = List.of();

    /** After the page itself. */
    public void load() {
        ProviderDetails provider = shown.getProvider();
        if (provider != null && ActorContext.current().may("providers.subcontract.view")) {
            lines = subcontractors.of(provider.id());
            worksFor = subcontractors.with(provider.id());
        }
    }

    public List<Subcontract> getLines() {
        return lines;
    }

    public List<Subcontract> getWorksFor() {
        return worksFor;
    }
}
