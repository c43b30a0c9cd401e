package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Signature;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.contracts.internal.demo.DemoTeam.Agreed;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Three amendments: a contract that will run a year longer, a tariff that its provider has still to sign, and a draft. */
@ApplicationScoped
class DemoAddenda {

    private static final String ADMINISTRATOR = "Contractbeheerder";
    private static final String MANAGER = "Manager";

    @Inject
    private Amendments amendments;

    @Inject
    private DemoTeam team;

    void load(UUID cooperation, LocalDate demoDay) {
        Actor administrator = person(cooperation, ADMINISTRATOR);
        LocalDate newYear = LocalDate.of(demoDay.getYear() + 1, 1, 1);
        extend(cooperation, administrator, newYear);
        Agreed seventeen = ActorContext.callAs(administrator, () -> team.agreedWith(cooperation, "017", demoDay));
        ActorContext.runAs(administrator, () -> amendments.propose(tariff(seventeen, newYear.plusMonths(3))));
        Agreed eighteen = ActorContext.callAs(administrator, () -> team.agreedWith(cooperation, "018", demoDay));
        ActorContext.runAs(administrator, () -> tariff(eighteen, newYear.plusMonths(6)));
    }

    private void extend(UUID cooperation, Actor administrator, LocalDate newYear) {
        LocalDate last = newYear.plusYears(2).minusDays(1);
        Agreed contract = ActorContext.callAs(administrator, () -> team.endingOn(cooperation, newYear.plusYears(1)));
        UUID amendment = ActorContext.callAs(administrator, () -> {
            UUID made = amendments.draft(
                    contract.contract(),
                    new Terms(
                            Reason.EXTENSION,
                            "Verlenging met een jaar",
                            "Partijen verlengen de overeenkomst met een jaar, tegen dezelfde voorwaarden.",
                            newYear,
                            false));
            amendments.add(made, NewChange.end(last));
            amendments.propose(made);
            return made;
        });
        ActorContext.runAs(
                provider(cooperation, contract.provider()),
                () -> amendments.agree(amendment, signature("Directeur", "directeur", contract.name())));
        ActorContext.runAs(
                person(cooperation, MANAGER),
                () -> amendments.agree(amendment, signature(MANAGER, "manager", "de samenwerking")));
    }

    private UUID tariff(Agreed agreed, LocalDate from) {
        UUID made = amendments.draft(
                agreed.contract(),
                new Terms(
                        Reason.TARIFF,
                        "Hoger tarief voor langere reistijd",
                        "De reistijd in deze gemeente is langer dan waar het tarief van uitging.",
                        from,
                        false));
        amendments.add(
                made,
                NewChange.tariff(agreed.line(), agreed.municipality(), Money.ofCents(agreed.cents() * 102 / 100 + 1)));
        return made;
    }

    private static Signature signature(String name, String role, String party) {
        return new Signature(name, role, "Ik mag tekenen namens " + party);
    }

    private Actor person(UUID cooperation, String name) {
        UUID id = ActorContext.callAs(
                actor(ActorKind.STAFF, null, name, cooperation, null), () -> team.personCalled(name));
        return actor(ActorKind.SYSTEM, id, name, cooperation, null);
    }

    private static Actor provider(UUID cooperation, UUID provider) {
        return actor(ActorKind.PROVIDER, null, "Directeur", cooperation, provider);
    }

    private static Actor actor(
            ActorKind kind, @Nullable UUID person, String name, UUID cooperation, @Nullable UUID provider) {
        return new Actor(
                kind,
                person,
                name,
                null,
                cooperation,
                null,
                List.of(),
                provider,
                new ModuleAccess(
                        Set.of("platform", "cooperation", "providers", "contracts"),
                        Stream.of(LegalDomain.values())
                                .map(domain -> "contracts:" + domain.code())
                                .collect(Collectors.toSet())),
                Set.of(Actor.EVERY_RIGHT));
    }
}
