package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.platform.WorkList.Happened;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.Texts;

/** Tasks in words: whose they are, how long they are there, what happened to them. */
@Named("platformWorkWords")
@ApplicationScoped
public class WorkWords {

    private static final String MODULE = "platform";

    /** "nog van niemand, voor: Inkoper", "bij u" or "bij Jurist". */
    public String holder(WorkRow row) {
        if (row.own()) {
            return Texts.of(MODULE, "werk.bij.u");
        }
        String person = row.person();
        return person == null
                ? Texts.of(MODULE, "werk.bij.rol", role(row.role()))
                : Texts.of(MODULE, "werk.bij", person);
    }

    public String role(String role) {
        return Texts.of(MODULE, "rol." + role);
    }

    /** "sinds vandaag", "1 dag", "12 dagen", "6 weken". */
    public String age(LocalDate since, LocalDate today) {
        long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
        if (days < 2) {
            return Texts.of(MODULE, "werk.leeftijd." + days);
        }
        return days < 28
                ? Texts.of(MODULE, "werk.leeftijd.dagen", days)
                : Texts.of(MODULE, "werk.leeftijd.weken", days / 7);
    }

    /** A number of tasks: "1 taak", "5 taken". */
    public String tasks(long count) {
        return Texts.of(MODULE, count == 1 ? "werk.aantal.one" : "werk.aantal.many", count);
    }

    /** What is due when, of those that are: "1 te laat, 2 vandaag, 2 deze week". */
    public String when(long late, long today, long week) {
        if (late + today + week == 0) {
            return Texts.of(MODULE, "werk.tijd.niets");
        }
        return List.of(part("laat", late), part("vandaag", today), part("week", week)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(String key, long count) {
        return count == 0 ? "" : Texts.of(MODULE, "werk.tijd." + key, count);
    }

    /** One line of the history. */
    public String happened(Happened one) {
        String by = one.by().isEmpty() ? Texts.of(MODULE, "werk.platform") : one.by();
        String to = one.to() == null ? "" : one.to();
        return switch (one.what()) {
            case "escalated" -> Texts.of(MODULE, "werk.gebeurd.escalated", role(to));
            case "returned" ->
                to.isEmpty()
                        ? Texts.of(MODULE, "werk.gebeurd.returned.rol", by)
                        : Texts.of(MODULE, "werk.gebeurd.returned", by, to);
            default -> Texts.of(MODULE, "werk.gebeurd." + one.what(), by, to);
        };
    }
}
