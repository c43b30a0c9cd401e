package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.ExtensionOptions;
import nl.mgr.contracts.ExtensionOptions.Terms;

/** A contract that may be extended twice by a year, told half a year before its end. */
@ApplicationScoped
class DemoOptions {

    private static final Terms TWICE_A_YEAR = new Terms(2, 12, 6);

    @Inject
    private ExtensionOptions options;

    @Inject
    private DemoTeam team;

    void load(UUID cooperation, LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear() + 2, 1, 1);
        options.note(team.endingOn(cooperation, end).contract(), TWICE_A_YEAR, null);
    }
}
