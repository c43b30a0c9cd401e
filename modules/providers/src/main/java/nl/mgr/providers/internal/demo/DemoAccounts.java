package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.BankAccounts.NewAccount;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Bank accounts of a bank that does not exist: one in force, and a proposal that waits for a second person. */
@ApplicationScoped
class DemoAccounts {

    @Inject
    private Providers providers;

    @Inject
    private BankAccounts accounts;

    @Inject
    private DemoPerson people;

    void show(LocalDate demoDay) {
        UUID cooperation = ActorContext.current().requireCooperation();
        Actor proposes = staff(cooperation, "Financieel adviseur");
        Actor approves = staff(cooperation, "Contractbeheerder");
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> inForce(provider, "NL08DEMO0000000017", demoDay, proposes, approves);
                case "018" -> {
                    inForce(provider, "NL78DEMO0000000018", demoDay, proposes, approves);
                    propose(provider, "NL94DEMO0000000118", demoDay.plusDays(14), proposes);
                }
                default -> {
                    continue;
                }
            }
        }
    }

    private Actor staff(UUID cooperation, String name) {
        UUID person = ActorContext.callAs(DemoPerson.team(cooperation, null, name), () -> people.named(name));
        return DemoPerson.team(cooperation, person, name);
    }

    private void inForce(ProviderRef provider, String number, LocalDate from, Actor proposes, Actor approves) {
        UUID id = propose(provider, number, from, proposes);
        ActorContext.runAs(approves, () -> accounts.approve(id));
    }

    private UUID propose(ProviderRef provider, String number, LocalDate from, Actor proposes) {
        return ActorContext.callAs(
                proposes, () -> accounts.propose(new NewAccount(provider.id(), number, provider.name(), from)));
    }
}
