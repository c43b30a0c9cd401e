package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SpendingFigures;
import nl.mgr.contracts.SpendingFigures.LineSpending;
import nl.mgr.kernel.Database;

/** What lines cost in a year, kept with a run so that who approves sees what who proposed saw. */
@ApplicationScoped
class YearlySpending {

    private static final int MONTHS = 12;

    @Inject
    private Database database;

    @Inject
    private Instance<SpendingFigures> figures;

    @Inject
    private Clock clock;

    /** By the twelve months before this one, or before the run takes effect when that is longer ago. */
    void keep(UUID run, LocalDate effective) {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        LocalDate until = month.isBefore(effective) ? month : effective;
        List<UUID> lines = new ArrayList<>();
        List<UUID> municipalities = new ArrayList<>();
        List<String> cents = new ArrayList<>();
        for (SpendingFigures source : figures) {
            for (LineSpending spent : source.perYear(until.minusMonths(MONTHS), until)) {
                lines.add(spent.lineId());
                municipalities.add(spent.municipalityId());
                cents.add(String.valueOf(spent.perYear().cents()));
            }
        }
        database.update(IndexationStatements.FORGET_USE, run);
        if (!lines.isEmpty()) {
            database.update(IndexationStatements.KEEP_USE, lines, municipalities, cents, run);
        }
    }
}
