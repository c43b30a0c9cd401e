package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;
import nl.mgr.cooperation.ReviewedChange;

/**
 * What a request would do, in words.
 *
 * @param obstacle the rule it would break, empty when it breaks none
 */
public record RequestEffect(List<ChangeWords.Line> lines, String obstacle) implements Serializable {

    static RequestEffect of(ReviewedChange review) {
        return new RequestEffect(ChangeWords.consequences(review, review.withdraws()), ChangeWords.obstacle(review));
    }
}
