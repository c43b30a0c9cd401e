package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Decision;
import nl.mgr.contracts.Controls.Kind;
import nl.mgr.contracts.Controls.NewFinding;
import nl.mgr.contracts.Controls.Outcome;
import nl.mgr.contracts.Controls.Terms;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** The public control plan, a check that waits for the provider's view, one that is over, and a draft. */
@ApplicationScoped
class DemoControl {

    private static final String METHOD = "Willekeurig uit alle declaraties van de periode.";

    @Inject
    private Providers providers;

    @Inject
    private Contracts contracts;

    @Inject
    private Controls controls;

    void load(LocalDate demoDay) {
        UUID general = controls.draft(
                null,
                terms(
                        Kind.MATERIAL,
                        "Controleplan " + (demoDay.getYear() + 1),
                        LocalDate.of(demoDay.getYear() + 1, 1, 1),
                        LocalDate.of(demoDay.getYear() + 1, 12, 31)));
        controls.settle(general);
        LocalDate first = LocalDate.of(demoDay.getYear(), 1, 1);
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" ->
                    waits(
                            controls.draft(
                                    contract(provider, first),
                                    terms(
                                            Kind.FORMAL,
                                            "Tarieven en producten, eerste halfjaar",
                                            first,
                                            first.plusMonths(6).minusDays(1))),
                            demoDay);
                case "018" ->
                    over(
                            controls.draft(
                                    contract(provider, first),
                                    terms(
                                            Kind.MATERIAL,
                                            "Geleverde zorg, eerste kwartaal",
                                            first,
                                            first.plusMonths(3).minusDays(1))),
                            demoDay);
                case "019" ->
                    controls.draft(
                            contract(provider, first),
                            terms(
                                    Kind.FORMAL,
                                    "Toewijzingen, tweede kwartaal",
                                    first.plusMonths(3),
                                    first.plusMonths(6).minusDays(1)));
                case "021" ->
                    heard(
                            controls.draft(
                                    contract(provider, first),
                                    terms(
                                            Kind.FORMAL,
                                            "Dubbele declaraties",
                                            first,
                                            first.plusMonths(6).minusDays(1))),
                            demoDay);
                case "022" ->
                    drawn(controls.draft(
                            contract(provider, first),
                            terms(
                                    Kind.FORMAL,
                                    "Volumes per toewijzing",
                                    first,
                                    first.plusMonths(3).minusDays(1))));
                default -> {
                    continue;
                }
            }
        }
    }

    private void waits(UUID check, LocalDate demoDay) {
        controls.settle(check);
        controls.sample(check, 40, METHOD);
        controls.note(new NewFinding(
                check,
                7,
                "Tarief van het contract",
                "Gedeclareerd tegen het tarief van een ander product.",
                Money.ofCents(48_250)));
        controls.note(new NewFinding(
                check, 23, "Toewijzing", "Er is gedeclareerd na het einde van de toewijzing.", Money.ofCents(126_000)));
        controls.done(check, demoDay.plusDays(18));
    }

    /** The sample is drawn, and nothing was found yet. */
    private void drawn(UUID check) {
        controls.settle(check);
        controls.sample(check, 30, METHOD);
    }

    /** The provider gave its view, and the outcome is still to be said. */
    private void heard(UUID check, LocalDate demoDay) {
        drawn(check);
        controls.note(new NewFinding(
                check, 11, "Dubbele declaratie", "Dezelfde maand is twee keer gedeclareerd.", Money.ofCents(22_400)));
        controls.done(check, demoDay.plusDays(Controls.HEARING_DAYS));
        controls.giveView(check, "De tweede declaratie is intussen gecrediteerd.");
        controls.heard(check);
    }

    private void over(UUID check, LocalDate demoDay) {
        controls.settle(check);
        controls.sample(check, 25, METHOD);
        controls.note(new NewFinding(
                check, 4, "Verslag van de zorg", "Van drie afspraken is geen verslag.", Money.ofCents(31_500)));
        controls.done(check, demoDay.plusDays(Controls.HEARING_DAYS));
        controls.giveView(check, "De verslagen stonden in een ander systeem en zijn inmiddels toegevoegd.");
        controls.heard(check);
        controls.conclude(
                check,
                new Decision(
                        Outcome.REPAIR,
                        "De zorg is geleverd; de verslaglegging moet beter.",
                        "Werkwijze voor verslagen toesturen",
                        demoDay.plusDays(60),
                        null));
    }

    private UUID contract(ProviderRef provider, LocalDate day) {
        return contracts
                .find(new ListQuery(
                        0,
                        1,
                        "number",
                        false,
                        Map.of(
                                "providerId", provider.id().toString(),
                                "status", ContractStatus.SIGNED.code(),
                                "on", day.toString())))
                .rows()
                .stream()
                .map(ContractRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static Terms terms(Kind kind, String title, LocalDate first, LocalDate last) {
        return new Terms(
                kind,
                title,
                "Weten of wat is gedeclareerd klopt met contract en toewijzing.",
                "Uit de jaarrekening en eerdere controles bleken fouten in declaraties.",
                first,
                last,
                false,
                "");
    }
}
