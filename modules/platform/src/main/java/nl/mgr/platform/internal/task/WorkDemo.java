package nl.mgr.platform.internal.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.function.Consumer;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.Started;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkList.Colleague;
import nl.mgr.platform.WorkRow;
import nl.mgr.platform.internal.login.MembershipActors;

/**
 * After the demo of all modules is there: their tasks, of which the demo's people have taken some and given others away.
 * It comes behind the modules, though the platform stands before them, because what they ask is theirs to know.
 */
@ApplicationScoped
class WorkDemo {

    private static final int BEHIND_ALL_DEMO_DATA = Interceptor.Priority.APPLICATION + 500;
    private static final String PLACE = "@mgr-sdcg";

    @Inject
    private TaskRound round;

    @Inject
    private MembershipActors actors;

    @Inject
    private WorkList work;

    void fill(@Observes @Priority(BEHIND_ALL_DEMO_DATA) Started started) {
        if (Settings.flag("mgr.demo", false)) {
            actors.ofLogin("manager" + PLACE)
                    .filter(manager -> ActorContext.callAs(manager, this::nothingYet))
                    .ifPresent(manager -> fill());
        }
    }

    private boolean nothingYet() {
        return count("team") + count("done") == 0;
    }

    private long count(String whose) {
        return work.find(new ListQuery(0, 1, null, false, Map.of("whose", whose)))
                .total();
    }

    private void fill() {
        round.go();
        as("inkoper", () -> first("toets", row -> give(row, "Jurist", "Wil jij deze op uitsluitingsgronden toetsen?")));
        as("contractbeheerder", () -> first("stelvast", row -> work.take(row.id())));
        as("contractbeheerder", () -> first("teken", row -> work.take(row.id())));
        as("manager", () -> first("beslis", row -> give(row, "Contractbeheerder", "Graag deze week een voorstel.")));
    }

    private void as(String who, Runnable does) {
        actors.ofLogin(who + PLACE).ifPresent(actor -> ActorContext.runAs(actor, does));
    }

    private void first(String kind, Consumer<WorkRow> does) {
        work.find(new ListQuery(0, 1, null, false, Map.of("whose", "team", "kind", kind)))
                .rows()
                .forEach(does);
    }

    private void give(WorkRow row, String name, String word) {
        work.colleagues(row.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Colleague::personId)
                .ifPresent(person -> work.give(row.id(), person, word));
    }
}
