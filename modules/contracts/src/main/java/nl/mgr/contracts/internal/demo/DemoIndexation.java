package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Index;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.NewException;
import nl.mgr.contracts.Indexations.Terms;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ModuleAccess;
import org.jspecify.annotations.Nullable;

/**
 * The indexation of next year under way: of four youth contracts it is applied, of the Wmo it waits for a second person, and
 * the rest of youth care is a draft. The indices are assumed.
 */
@ApplicationScoped
class DemoIndexation {

    private static final String ADVISER = "Financieel adviseur";
    private static final String MANAGER = "Manager";

    @Inject
    private Indexations indexations;

    @Inject
    private DemoTeam team;

    void load(UUID cooperation, LocalDate demoDay) {
        LocalDate effective = LocalDate.of(demoDay.getYear() + 1, 1, 1);
        Actor adviser = person(cooperation, ADVISER);
        Actor manager = person(cooperation, MANAGER);
        List<String> four = ActorContext.callAs(adviser, () -> team.contracts(cooperation, effective));
        UUID applied = ActorContext.callAs(adviser, () -> propose(LegalDomain.YOUTH, 90, effective, four));
        ActorContext.runAs(manager, () -> indexations.approve(applied));
        ActorContext.runAs(adviser, () -> indexations.apply(applied));
        ActorContext.runAs(adviser, () -> propose(LegalDomain.SOCIAL_SUPPORT, 85, effective, List.of()));
        ActorContext.runAs(adviser, () -> draft(effective, four.get(0)));
    }

    private UUID propose(LegalDomain domain, int wages, LocalDate effective, List<String> contracts) {
        UUID run = indexations.draft(terms(domain, wages, effective), contracts);
        indexations.propose(run);
        return run;
    }

    private void draft(LocalDate effective, String contract) {
        UUID run = indexations.draft(terms(LegalDomain.YOUTH, 90, effective), List.of());
        indexations.except(run, new NewException(contract, null, null, null, "Prijs staat vast in de overeenkomst"));
    }

    private static Terms terms(LegalDomain domain, int wages, LocalDate effective) {
        return new Terms(
                effective.getYear(),
                domain,
                BigDecimal.valueOf(wages),
                new Index(percent("4.18"), percent("4.60"), percent("3.85")),
                new Index(percent("1.82"), percent("2.31"), percent("2.05")),
                Method.QUOTIENT,
                "aanname demo");
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }

    private Actor person(UUID cooperation, String name) {
        UUID id = ActorContext.callAs(actor(ActorKind.STAFF, null, name, cooperation), () -> team.personCalled(name));
        return actor(ActorKind.SYSTEM, id, name, cooperation);
    }

    private static Actor actor(ActorKind kind, @Nullable UUID person, String name, UUID cooperation) {
        return new Actor(
                kind,
                person,
                name,
                null,
                cooperation,
                null,
                List.of(),
                null,
                ModuleAccess.NONE,
                Set.of(Actor.EVERY_RIGHT));
    }
}
