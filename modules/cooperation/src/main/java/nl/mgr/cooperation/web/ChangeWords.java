package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.ui.Texts;

/** A reviewed change in the words of the reader. */
final class ChangeWords {

    private static final String MODULE = "cooperation";

    private ChangeWords() {}

    /** @param alert whether somebody has to do something about it */
    public record Line(String text, boolean alert) implements Serializable {}

    static String title(ReviewedChange review, boolean withdrawn) {
        String step = review.change().joins() ? "begint" : withdrawn ? "intrekken" : "stopt";
        return Texts.of(MODULE, "wijziging." + step, review.municipality().name());
    }

    static String obstacle(ReviewedChange review) {
        ReviewedChange.Obstacle obstacle = review.obstacle();
        return obstacle == null ? "" : Texts.of(MODULE, obstacle.key(), obstacle.values());
    }

    static List<Line> consequences(ReviewedChange review, boolean withdrawn) {
        Stream<Line> told = review.consequences().stream()
                .map(one -> new Line(Texts.of(one.softwareModule(), one.bundleKey(), one.count()), one.needsAction()));
        return Stream.concat(term(review, withdrawn), told).toList();
    }

    private static Stream<Line> term(ReviewedChange review, boolean withdrawn) {
        if (review.change().joins() || withdrawn || review.obstacle() != null) {
            return Stream.empty();
        }
        return Stream.of(
                review.earliest() == null
                        ? new Line(Texts.of(MODULE, "wijziging.termijn", review.noticeMonths()), false)
                        : new Line(
                                Texts.of(MODULE, "wijziging.tekort", review.noticeMonths(), review.earliest()), true));
    }
}
