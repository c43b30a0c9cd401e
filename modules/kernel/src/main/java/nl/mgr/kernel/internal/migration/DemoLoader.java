package nl.mgr.kernel.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.Started;
import nl.mgr.kernel.TableStatistics;

/** Loads the demo once: the day is fixed at the first load, and a module that was loaded is not loaded again. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private Modules modules;

    @Inject
    @Any
    private Instance<DemoData> contributions;

    @Inject
    private DemoState state;

    @Inject
    private TableStatistics statistics;

    @Inject
    private Clock clock;

    void load(@Observes Started started) {
        if (!Settings.flag("mgr.demo", false)) {
            return;
        }
        Actor actor = Actor.system(null, "demo");
        LocalDate day = ActorContext.callAs(actor, () -> state.day(wantedDay()));
        for (MgrModule module : modules.inOrder()) {
            for (DemoData contribution : contributions) {
                if (contribution.module().equals(module.id())
                        && !ActorContext.callAs(actor, () -> state.isLoaded(module.id()))) {
                    Instant begun = clock.instant();
                    contribution.load(day);
                    ActorContext.runAs(actor, () -> state.loaded(module.id()));
                    statistics.refresh();
                    LOG.log(Level.INFO, "demo data of {0} loaded in {1}", new Object[] {
                        module.id(), Duration.between(begun, clock.instant())
                    });
                }
            }
        }
    }

    private LocalDate wantedDay() {
        String wanted = Settings.text("mgr.demo.day", "");
        return wanted.isBlank() ? LocalDate.now(clock) : LocalDate.parse(wanted);
    }
}
