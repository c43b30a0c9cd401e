package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.ui.Texts;

/** Words and signs for steps and opinions. */
@Named("cooperationCalendarWords")
@ApplicationScoped
public class CalendarWords {

    private static final String MODULE = "cooperation";

    /** "Wgr artikel 34b, uiterlijk 29 april 2027". */
    public String law(StepLine line) {
        String law = Texts.of(MODULE, "kalender.wet", line.article(), line.last());
        boolean chosen = line.step() == CalendarStep.ADOPTION && line.planned() != null;
        String more = chosen ? "kalender.gekozen" : line.provisional() ? "kalender.voorlopig" : "";
        return more.isEmpty() ? law : law + ". " + Texts.of(MODULE, more);
    }

    /** Colour of how something stands. */
    public String kind(String standing) {
        return switch (standing) {
            case "gedaan", "op-tijd" -> "positive";
            case "te-laat" -> "negative";
            case "laat-gedaan", "na-termijn" -> "warning";
            default -> "neutral";
        };
    }

    public String sign(String standing) {
        return switch (standing) {
            case "gedaan", "op-tijd" -> "full";
            case "te-laat" -> "alert";
            case "laat-gedaan", "na-termijn" -> "half";
            case "onbekend", "niet-gevraagd" -> "none";
            default -> "dashed";
        };
    }
}
