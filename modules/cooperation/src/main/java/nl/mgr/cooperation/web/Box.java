package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One box of the matrix, ready to show.
 *
 * @param number place in the matrix, row by row
 * @param subject module and submodule
 * @param sign as it stands on the day or, when it is changed, as it would be
 * @param brief short words below the sign: when it turns; in full in {@code words}
 * @param history address of what was decided about it
 * @param request address of the open request about it, if any
 */
public record Box(
        int number,
        String municipality,
        String subject,
        ParticipationSign sign,
        boolean changed,
        String brief,
        String words,
        String history,
        String request)
        implements Serializable {

    private static final String MODULE = "cooperation";
    private static final Formats FORMATS = new Formats();

    static Box of(
            int number,
            String municipality,
            String subject,
            Cell cell,
            @Nullable DraftChange draft,
            LocalDate shown,
            String history) {
        ParticipationSign sign = draft == null ? cell.sign() : draft.sign();
        LocalDate turns = draft == null ? cell.turns() : draft.getEffective();
        return new Box(
                number,
                municipality,
                subject,
                sign,
                draft != null,
                turns == null ? "" : brief(sign, turns, shown),
                words(sign, turns) + (draft == null ? "" : ", " + Texts.of(MODULE, "deelname.vak.gewijzigd")),
                history,
                cell.request() == null ? "" : "/samenwerking/verzoek?id=" + cell.request());
    }

    private static String brief(ParticipationSign sign, LocalDate turns, LocalDate shown) {
        return switch (sign) {
            case ENDING -> ending(turns.minusDays(1), shown);
            case PLANNED -> Texts.of(MODULE, "deelname.kort.per", dayMonth(turns, shown));
            case ENDED -> turns.plusYears(1).isAfter(shown) ? dayMonth(turns, shown) : String.valueOf(turns.getYear());
            default -> "";
        };
    }

    private static String ending(LocalDate last, LocalDate shown) {
        boolean yearEnd = last.getDayOfYear() == last.lengthOfYear();
        return yearEnd && last.isAfter(shown.plusYears(1))
                ? Texts.of(MODULE, "deelname.kort.eind", String.valueOf(last.getYear()))
                : Texts.of(MODULE, "deelname.kort.tm", dayMonth(last, shown));
    }

    private static String dayMonth(LocalDate day, LocalDate shown) {
        String year = day.isAfter(shown.plusYears(1)) ? "-" + day.getYear() % 100 : "";
        return day.getDayOfMonth() + "-" + day.getMonthValue() + year;
    }

    private static String words(ParticipationSign sign, @Nullable LocalDate turns) {
        String key = "deelname.teken." + sign.code();
        return switch (sign) {
            case ENDING -> Texts.of(MODULE, key + ".op", FORMATS.date(turns == null ? null : turns.minusDays(1)));
            case PLANNED, ENDED -> Texts.of(MODULE, key + ".op", FORMATS.date(turns));
            default -> Texts.of(MODULE, key);
        };
    }

    public List<String> briefWords() {
        return List.of(brief.split(" "));
    }

    public String label() {
        return municipality + ", " + subject + ": " + words;
    }

    public boolean possible() {
        return sign != ParticipationSign.IMPOSSIBLE;
    }
}
