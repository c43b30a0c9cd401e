package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyFigures;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** Inhabitants on 1 January, from the national register. */
@ApplicationScoped
class InhabitantFigures implements KeyFigures {

    private static final String COUNTS = """
            select municipality_id, inhabitants, state, source from cooperation.inhabitant_count
            where counted_on = ? and inhabitants is not null""";

    @Inject
    private Database database;

    @Override
    public FigureKind kind() {
        return FigureKind.INHABITANTS;
    }

    @Override
    public List<KeyFigure> of(int year, @Nullable LegalDomain domain) {
        return database.list(
                COUNTS,
                row -> new KeyFigure(
                        row.uuid("municipality_id"),
                        row.number("inhabitants"),
                        FactState.of(row.text("state")),
                        row.text("source")),
                LocalDate.of(year, 1, 1));
    }
}
