package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeRequests.Facts;
import nl.mgr.providers.ChangeRequests.NewChange;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** A provider that was refused another name, and one that has become another legal person and waits for the team. */
@ApplicationScoped
class DemoChanges {

    @Inject
    private Providers providers;

    @Inject
    private ChangeRequests changes;

    void show(UUID cooperation) {
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    UUID asked = ActorContext.callAs(
                            DemoPerson.ofProvider(cooperation, provider.id(), "Gegevensmedewerker"), this::shorter);
                    ActorContext.runAs(
                            DemoPerson.team(cooperation, null, "Contractbeheerder"),
                            () -> changes.refuse(asked, "Deze naam staat niet in het handelsregister."));
                }
                case "018" ->
                    ActorContext.runAs(
                            DemoPerson.ofProvider(cooperation, provider.id(), "Gegevensmedewerker"), this::other);
                default -> {
                    continue;
                }
            }
        }
    }

    private UUID shorter() {
        ProviderDetails known = providers.own();
        return changes.submit(new NewChange(
                new Facts("Zeventien", known.legalName(), known.kvkNumber(), known.agbCode()),
                null,
                "Zo noemen onze cliënten ons."));
    }

    private void other() {
        ProviderDetails known = providers.own();
        changes.submit(new NewChange(
                new Facts(known.name(), "Coöperatie " + known.name() + " U.A.", known.kvkNumber(), known.agbCode()),
                new NewSite("Locatie Stationsplein", "6811KM", "Arnhem"),
                "De akte is op 2 november gepasseerd; het handelsregister is bijgewerkt."));
    }
}
