package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.Utilisation;

/** Use of the care of one provider this year, by product, on the provider's page. */
@Named("monitoringOfProvider")
@RequestScoped
public class ProviderUse {

    @Inject
    private Utilisation utilisation;

    @Inject
    private Completeness completeness;

    private final Map<UUID, Shown> known = new HashMap<>();

    /** @param link all figures of this provider */
    public record Shown(UseReport report, UseTable table, String link) {}

    public Shown of(UUID provider) {
        return known.computeIfAbsent(provider, this::read);
    }

    private Shown read(UUID provider) {
        Month last = completeness.lastDue();
        Map<String, String> address = Map.of("aanbieder", provider.toString());
        UseFilter filter = UseAddress.filter(new HashMap<>(address), last.year());
        boolean staff = ActorContext.current().kind() != ActorKind.MUNICIPALITY;
        UseChoice choice = UseChoice.of(new HashMap<>(address), filter, utilisation.names(filter), staff);
        UseReport report = UseReport.of(
                last.year(),
                choice.group(),
                last,
                utilisation.figures(choice.group(), filter).rows());
        return new Shown(report, UseTable.of(report, choice), UseAddress.of(address));
    }
}
