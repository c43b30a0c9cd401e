package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.providers.internal.subcontract.SubcontractBook;
import org.jspecify.annotations.Nullable;

/** Two providers of which one works for the other, and consents in every state. */
@ApplicationScoped
class DemoSubcontracts {

    @Inject
    private Providers providers;

    @Inject
    private Subcontractors subcontractors;

    @Inject
    private SubcontractBook book;

    @Inject
    private Clock clock;

    void show(UUID cooperation, LocalDate demoDay) {
        LocalDate now = LocalDate.now(clock);
        LocalDate day = now.isAfter(demoDay) ? now : demoDay;
        Map<String, UUID> known = new TreeMap<>();
        for (ProviderRef provider : providers.all()) {
            known.put(provider.number(), provider.id());
        }
        UUID first = known.get("017");
        UUID second = known.get("018");
        if (first != null && second != null) {
            ofFirst(new Side(cooperation, first), second, day);
            ofSecond(new Side(cooperation, second), day);
        }
    }

    /** A provider and the team it asks. */
    private record Side(UUID cooperation, UUID provider) {}

    private void ofFirst(Side side, UUID second, LocalDate day) {
        ProviderDetails colleague = providers.details(second);
        UUID granted = ask(
                side,
                new NewSubcontract(
                        colleague.name(),
                        new KvkNumber(colleague.kvkNumber()),
                        "Groepsbegeleiding op zaterdag",
                        day,
                        day.plusYears(1)));
        grant(side, granted, "Elk kwartaal een gesprek over de kwaliteit.");
        UUID ended =
                ask(side, other("Voorbeeld Catering B.V.", "90000101", "Maaltijden op de dagbesteding", day, null));
        grant(side, ended, "");
        ActorContext.runAs(
                DemoPerson.ofProvider(side.cooperation(), side.provider(), "Tekenbevoegde"),
                () -> subcontractors.end(ended, day.plusMonths(1)));
        UUID refused = ask(side, other("Voorbeeld Logeerhuis B.V.", "90000102", "Logeren in het weekend", day, null));
        ActorContext.runAs(
                DemoPerson.team(side.cooperation(), null, "Contractbeheerder"),
                () -> subcontractors.refuse(refused, "De inspectie onderzoekt deze organisatie nog."));
        ask(
                side,
                other(
                        "Voorbeeld Vervoer B.V.",
                        "90000103",
                        "Vervoer naar de dagbesteding",
                        day.plusMonths(1),
                        day.plusYears(2)));
    }

    /** One of which the consent ends soon, and one of which it was taken back. */
    private void ofSecond(Side side, LocalDate day) {
        UUID ending = ask(
                side,
                other("Voorbeeld Muziekatelier B.V.", "90000104", "Muzieklessen op de groep", day, day.plusDays(45)));
        grant(side, ending, "");
        book.remind(ending, day);
        UUID withdrawn = ask(side, other("Voorbeeld Vervoer B.V.", "90000103", "Vervoer naar school", day, null));
        grant(side, withdrawn, "");
        ActorContext.runAs(
                DemoPerson.team(side.cooperation(), null, "Relatiemanager"),
                () -> subcontractors.withdraw(
                        withdrawn, day.plusDays(14), "De verklaringen omtrent het gedrag zijn niet op orde."));
    }

    private static NewSubcontract other(
            String name, String kvk, String work, LocalDate from, @Nullable LocalDate through) {
        return new NewSubcontract(name, new KvkNumber(kvk), work, from, through);
    }

    private UUID ask(Side side, NewSubcontract asked) {
        return ActorContext.callAs(
                DemoPerson.ofProvider(side.cooperation(), side.provider(), "Tekenbevoegde"),
                () -> subcontractors.ask(asked));
    }

    private void grant(Side side, UUID id, String conditions) {
        ActorContext.runAs(
                DemoPerson.team(side.cooperation(), null, "Contractbeheerder"),
                () -> subcontractors.grant(id, conditions));
    }
}
