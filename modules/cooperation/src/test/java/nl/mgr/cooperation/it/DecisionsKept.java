package nl.mgr.cooperation.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.mgr.cooperation.Leaving;
import nl.mgr.cooperation.LeavingExport;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.TableExport.Sheets;

/** Stands for a module: gives every decision there is for whoever asks, and fails on demand. */
@ApplicationScoped
public class DecisionsKept implements LeavingExport {

    static final AtomicBoolean FAILS = new AtomicBoolean();

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "contracts";
    }

    @Override
    public void give(Leaving leaving, Sheets target) {
        database.walk(
                "select decision_number, kind from cooperation.participation_change order by decision_number",
                row -> List.of(
                        row.text("decision_number"),
                        row.text("kind"),
                        ActorContext.current().access().domains().toString()),
                rows -> target.sheet("Besluiten", List.of("Nummer", "Stap", "Toegang"), rows));
        if (FAILS.get()) {
            throw new IllegalStateException("fails on demand");
        }
    }
}
