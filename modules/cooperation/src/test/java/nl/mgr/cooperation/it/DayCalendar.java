package nl.mgr.cooperation.it;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** Participation of one municipality in one submodule, a box for each day. After the last box all stays as it is there. */
final class DayCalendar {

    static final LocalDate FIRST = LocalDate.of(2016, 6, 1);
    static final int DAYS = 365 * 16;

    private final UUID municipality;
    private final SubmoduleRef submodule;
    /** By which span a day is ticked, 0 for none. */
    private final int[] days = new int[DAYS];

    private int spans;

    DayCalendar(UUID municipality, SubmoduleRef submodule) {
        this.municipality = municipality;
        this.submodule = submodule;
    }

    UUID municipality() {
        return municipality;
    }

    UUID submoduleId() {
        return submodule.id();
    }

    String module() {
        return submodule.module();
    }

    String submodule() {
        return submodule.name();
    }

    boolean opens(String module, LegalDomain law) {
        return submodule.module().equals(module) && law.equals(submodule.legalDomain());
    }

    void tick(LocalDate from, @Nullable LocalDate until) {
        spans++;
        for (int day = at(from); day < (until == null ? DAYS : at(until)); day++) {
            days[day] = spans;
        }
    }

    /** The span that holds the day ends before it. */
    void clear(LocalDate from) {
        int span = days[at(from)];
        for (int day = at(from); day < DAYS && days[day] == span; day++) {
            days[day] = 0;
        }
    }

    void clearAll(LocalDate from) {
        for (int day = at(from); day < DAYS; day++) {
            days[day] = 0;
        }
    }

    boolean ticked(LocalDate day) {
        return days[at(day)] > 0;
    }

    /** Neither ticked that day nor on any after it. */
    boolean free(LocalDate from) {
        return turn(at(from), false) == DAYS;
    }

    ParticipationSign sign(LocalDate day) {
        if (ticked(day)) {
            return turn(at(day), true) == DAYS ? ParticipationSign.ACTIVE : ParticipationSign.ENDING;
        }
        if (!free(day)) {
            return ParticipationSign.PLANNED;
        }
        return before(at(day)) >= 0 ? ParticipationSign.ENDED : ParticipationSign.NONE;
    }

    /** First day of what the sign tells of. */
    @Nullable
    LocalDate since(LocalDate day) {
        int shown = ticked(day) ? at(day) : free(day) ? before(at(day)) : turn(at(day), false);
        if (shown < 0) {
            return null;
        }
        while (shown > 0 && days[shown - 1] > 0) {
            shown--;
        }
        return FIRST.plusDays(shown);
    }

    /** The day on which the sign turns, or turned. */
    @Nullable
    LocalDate turns(LocalDate day) {
        int end = ticked(day) ? turn(at(day), true) : free(day) ? before(at(day)) + 1 : turn(at(day), false);
        return end == DAYS || end == 0 ? null : FIRST.plusDays(end);
    }

    /** The first day from here on that is not as told. */
    private int turn(int from, boolean ticked) {
        int day = from;
        while (day < DAYS && days[day] > 0 == ticked) {
            day++;
        }
        return day;
    }

    /** The last ticked day before, -1 for none. */
    private int before(int from) {
        int day = from - 1;
        while (day >= 0 && days[day] == 0) {
            day--;
        }
        return day;
    }

    private static int at(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    @Override
    public String toString() {
        return municipality + " in " + submodule.module() + ", " + submodule.name();
    }
}
