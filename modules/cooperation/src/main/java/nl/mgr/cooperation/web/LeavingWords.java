package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;
import nl.mgr.cooperation.ReviewedChange;

/** A municipality that leaves, and what that does, in the words of the reader. */
public record LeavingWords(String title, String submodule, String obstacle, List<ChangeWords.Line> lines)
        implements Serializable {

    static LeavingWords of(ReviewedChange review) {
        return new LeavingWords(
                ChangeWords.title(review, review.withdraws()),
                review.submodule().name(),
                ChangeWords.obstacle(review),
                ChangeWords.consequences(review, review.withdraws()));
    }
}
