package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyFigures;
import nl.mgr.cooperation.KeyFigures.KeyFigure;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** Figures of a year: what a module knows by itself, else what somebody entered. */
@ApplicationScoped
public class FigureReader {

    private static final String ENTERED = """
            select municipality_id, value, state, source from cooperation.key_figure
            where cooperation_id = ? and year = ? and kind = ? and legal_domain is not distinct from ?::text""";

    @Inject
    private Database database;

    @Inject
    private Instance<KeyFigures> supplying;

    /** Which figures: of inhabitants there is one for all laws. */
    public record Wanted(
            FigureKind kind, int year, @Nullable LegalDomain domain) {
        public Wanted {
            domain = kind.perLaw() ? domain : null;
        }
    }

    public Map<UUID, KeyFigure> of(Wanted wanted) {
        Map<UUID, KeyFigure> all = entered(wanted);
        all.putAll(supplied(wanted));
        return all;
    }

    Map<UUID, KeyFigure> supplied(Wanted wanted) {
        Map<UUID, KeyFigure> supplied = new HashMap<>();
        supplying.stream()
                .filter(source -> source.kind() == wanted.kind())
                .flatMap(source -> source.of(wanted.year(), wanted.domain()).stream())
                .forEach(figure -> supplied.put(figure.municipality(), figure));
        return supplied;
    }

    private Map<UUID, KeyFigure> entered(Wanted wanted) {
        Map<UUID, KeyFigure> entered = new HashMap<>();
        database.list(
                        ENTERED,
                        row -> new KeyFigure(
                                row.uuid("municipality_id"),
                                row.number("value"),
                                FactState.of(row.text("state")),
                                row.text("source")),
                        ActorContext.current().requireCooperation(),
                        wanted.year(),
                        wanted.kind().code(),
                        wanted.domain())
                .forEach(figure -> entered.put(figure.municipality(), figure));
        return entered;
    }
}
