package nl.mgr.cooperation;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Contribution;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a module knows by itself and by which costs can be shared. What no module supplies is entered or read in.
 */
@Contribution
public interface KeyFigures {

    FigureKind kind();

    /**
     * Those that are known, of all municipalities.
     *
     * @param domain the law, {@code null} for all of them together
     */
    List<KeyFigure> of(int year, @Nullable LegalDomain domain);

    /** @param source document or table, in words */
    record KeyFigure(UUID municipality, long value, FactState state, String source) {}
}
