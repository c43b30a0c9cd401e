package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.cooperation.ParticipationConsequences;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.ui.Texts;

/** A reviewed change in the words of the reader. */
final class ChangeWords {

    private static final String MODULE = "cooperation";

    private ChangeWords() {}

    /**
     * @param alert whether somebody has to do something about it
     * @param address of the list that shows them; empty when there is none
     */
    public record Line(String text, boolean alert, String address) implements Serializable {

        Line(String text, boolean alert) {
            this(text, alert, "");
        }

        /** Without its filters, as rights know it. */
        public String page() {
            return address.split("[?]", 2)[0];
        }
    }

    static String title(ReviewedChange review, boolean withdrawn) {
        String step = review.change().joins() ? "begint" : withdrawn ? "intrekken" : "stopt";
        return Texts.of(MODULE, "wijziging." + step, review.municipality().name());
    }

    static String obstacle(ReviewedChange review) {
        ReviewedChange.Obstacle obstacle = review.obstacle();
        return obstacle == null ? "" : Texts.of(MODULE, obstacle.key(), obstacle.values());
    }

    static List<Line> consequences(ReviewedChange review, boolean withdrawn) {
        if (review.obstacle() != null) {
            return List.of();
        }
        boolean leaves = !review.change().joins() && !withdrawn;
        List<Line> told = new ArrayList<>();
        if (leaves) {
            told.add(term(review));
        }
        portal(review, told);
        if (leaves) {
            told.add(new Line(Texts.of(MODULE, "wijziging.afschrift"), false));
        }
        review.consequences().forEach(one -> told.add(new Line(counted(one), one.needsAction(), one.address())));
        return List.copyOf(told);
    }

    private static Line term(ReviewedChange review) {
        LocalDate earliest = review.earliest();
        return earliest == null
                ? new Line(Texts.of(MODULE, "wijziging.termijn", review.noticeMonths()), false)
                : new Line(Texts.of(MODULE, "wijziging.tekort", review.noticeMonths(), earliest), true);
    }

    private static void portal(ReviewedChange review, List<Line> told) {
        String step = review.change().joins() ? "erbij" : "weg";
        if (!review.portal().whole().isEmpty()) {
            told.add(new Line(
                    Texts.of(
                            MODULE,
                            "wijziging.portaal." + step,
                            names(review.portal().whole())),
                    false));
        }
        if (!review.portal().part().isEmpty()) {
            told.add(new Line(
                    Texts.of(
                            MODULE,
                            "wijziging.portaal.deel." + step,
                            names(review.portal().part()),
                            review.submodule().name()),
                    false));
        }
    }

    private static String names(List<String> softwareModules) {
        return softwareModules.stream()
                .map(one -> Texts.of(MODULE, "software." + one))
                .collect(Collectors.joining(", "));
    }

    private static String counted(ParticipationConsequences.Consequence one) {
        return Texts.of(
                one.softwareModule(), one.count() == 1 ? one.bundleKey() + ".een" : one.bundleKey(), one.count());
    }
}
