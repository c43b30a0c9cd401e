package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Demo log-ins of providers: {@code aanbieder@mgr-sdcg} works for number 017, a colleague elsewhere for 018. */
@ApplicationScoped
class DemoProviderPeople {

    private static final Set<String> OFFICER = Set.of("data-officer", "provider-administrator");

    private static final Map<String, String> ONE_EACH = new LinkedHashMap<>();

    static {
        ONE_EACH.put("Aanbiederbeheerder", "provider-administrator");
        ONE_EACH.put("Gegevensmedewerker", "data-officer");
        ONE_EACH.put("Tekenbevoegde", "signatory");
    }

    @Inject
    private Accounts accounts;

    @Inject
    private Providers providers;

    void join(CooperationRef cooperation, LocalDate demoDay) {
        String place = "@" + cooperation.code();
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    member(provider, cooperation, "aanbieder" + place, "Gegevensmedewerker", OFFICER, demoDay);
                    ONE_EACH.forEach((name, role) -> member(
                            provider, cooperation, name.toLowerCase(Locale.ROOT) + place, name, Set.of(role), demoDay));
                }
                case "018" ->
                    member(provider, cooperation, "aanbieder-018" + place, "Gegevensmedewerker", OFFICER, demoDay);
                default -> {
                    continue;
                }
            }
        }
    }

    private void member(
            ProviderRef provider,
            CooperationRef cooperation,
            String loginName,
            String name,
            Set<String> roles,
            LocalDate demoDay) {
        UUID organisation = accounts.organisation(OrganisationKind.PROVIDER, provider.name(), provider.id());
        accounts.member(
                organisation,
                cooperation.id(),
                loginName,
                name,
                Settings.text("mgr.demo.password", ""),
                roles,
                Period.from(demoDay.minusYears(1)));
    }
}
