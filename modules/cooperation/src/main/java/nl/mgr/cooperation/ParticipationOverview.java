package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what on a day: modules with their submodules down, municipalities across.
 *
 * @param municipalities those of the cooperation on that day, by name
 * @param moments days on which something in the participation changes, oldest first
 */
public record ParticipationOverview(
        LocalDate day, List<Column> municipalities, List<ModuleBlock> modules, List<Moment> moments)
        implements Serializable {

    public ParticipationOverview {
        municipalities = List.copyOf(municipalities);
        modules = List.copyOf(modules);
        moments = List.copyOf(moments);
    }

    /**
     * @param period days on which it exists and is in the cooperation
     * @param successor name of the municipality it goes up into
     */
    public record Column(
            MunicipalityRef municipality,
            Period period,
            @Nullable String successor,
            @Nullable String subRegion,
            int tileColumn,
            int tileRow)
            implements Serializable {

        /** Whether it is known when it ends. */
        public boolean leaving() {
            return period.until() != null;
        }
    }

    /** A module of the offer with its submodules. */
    public record ModuleBlock(String name, Period period, int noticeMonths, List<Line> lines) implements Serializable {
        public ModuleBlock {
            lines = List.copyOf(lines);
        }
    }

    /** One submodule and its cell per municipality, in the order of the columns. */
    public record Line(SubmoduleRef submodule, Period period, List<Cell> cells) implements Serializable {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param since first day of taking part, when it does or did
     * @param turns day on which the sign changes: the end when ending or ended, the start when planned
     * @param state whether the participation is known or assumed
     * @param source where it is written
     * @param request the open request to change it, for who may see it
     */
    public record Cell(
            UUID municipality,
            UUID submodule,
            ParticipationSign sign,
            @Nullable LocalDate since,
            @Nullable LocalDate turns,
            @Nullable FactState state,
            @Nullable String source,
            @Nullable UUID request)
            implements Serializable {}

    /**
     * A day on which something changes.
     *
     * @param modules names of modules that start
     * @param endingMunicipalities names of municipalities whose last day was the day before
     * @param newMunicipalities names of municipalities that join the cooperation
     * @param joining participations that start, those of starting modules too
     * @param leaving participations that were ended by decision
     */
    public record Moment(
            LocalDate day,
            List<String> modules,
            List<String> endingMunicipalities,
            List<String> newMunicipalities,
            List<Turn> joining,
            List<Turn> leaving)
            implements Serializable {
        public Moment {
            modules = List.copyOf(modules);
            endingMunicipalities = List.copyOf(endingMunicipalities);
            newMunicipalities = List.copyOf(newMunicipalities);
            joining = List.copyOf(joining);
            leaving = List.copyOf(leaving);
        }
    }

    /** One participation that starts or ends. */
    public record Turn(String municipality, String module, String submodule) implements Serializable {}
}
