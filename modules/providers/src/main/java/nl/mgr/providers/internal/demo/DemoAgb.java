package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.AgbCode;
import nl.mgr.providers.AgbKind;
import nl.mgr.providers.AgbRegistrations;
import nl.mgr.providers.AgbRegistrations.NewRegistration;
import nl.mgr.providers.AgbRegistrations.Place;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;
import org.jspecify.annotations.Nullable;

/** A provider with a code of before and one of a site, and one whose code will be another. */
@ApplicationScoped
class DemoAgb {

    @Inject
    private Providers providers;

    @Inject
    private AgbRegistrations registrations;

    void show(UUID cooperation, LocalDate demoDay) {
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    Place site = registrations.sites(provider.id()).get(0);
                    LocalDate first = LocalDate.of(2012, 1, 1);
                    add(cooperation, asked(provider, "98900016", AgbKind.ENTERPRISE, null, first, first.plusYears(5)));
                    add(
                            cooperation,
                            asked(provider, "98900017", AgbKind.BRANCH, site.id(), demoDay.minusYears(3), null));
                }
                case "018" ->
                    add(cooperation, asked(provider, "98900018", AgbKind.ENTERPRISE, null, demoDay.plusDays(33), null));
                default -> {}
            }
        }
    }

    private static NewRegistration asked(
            ProviderRef provider,
            String code,
            AgbKind kind,
            @Nullable UUID site,
            LocalDate from,
            @Nullable LocalDate through) {
        return new NewRegistration(provider.id(), new AgbCode(code), kind, site, from, through);
    }

    private void add(UUID cooperation, NewRegistration asked) {
        ActorContext.runAs(DemoPerson.team(cooperation, null, "Contractbeheerder"), () -> registrations.add(asked));
    }
}
