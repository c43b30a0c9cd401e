package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Period;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.ProviderMergers;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Two that somebody registered a second time: one is still to be seen, for the other a merger waits. */
@ApplicationScoped
class DemoDuplicates {

    @Inject
    private Providers providers;

    @Inject
    private ProviderMergers mergers;

    @Inject
    private DemoPerson people;

    void show(UUID cooperation, LocalDate demoDay) {
        for (ProviderRef provider : providers.all()) {
            if (provider.number().equals("017")) {
                again(provider, demoDay);
            }
            if (provider.number().equals("018")) {
                UUID old = again(provider, demoDay);
                ActorContext.runAs(
                        DemoPerson.team(cooperation, people.named("Relatiemanager"), "Relatiemanager"),
                        () -> mergers.ask(
                                new Pair(old, provider.id()),
                                "In september nog eens ingevoerd bij de inschrijving voor dagbesteding."));
            }
        }
    }

    private UUID again(ProviderRef known, LocalDate demoDay) {
        String name = known.name().replace("Zorgaanbieder", "Zorg aanbieder");
        return providers.register(new NewProvider(
                "9" + known.number().substring(1),
                name,
                "Stichting " + name,
                new KvkNumber("909990" + known.number().substring(1)),
                new AgbCode("989990" + known.number().substring(1)),
                ProviderKind.INSTITUTION,
                Period.from(demoDay.minusMonths(2)),
                List.of(new NewSite("Hoofdvestiging", "6811AB", "Arnhem"))));
    }
}
