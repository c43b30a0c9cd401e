package nl.mgr.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.platform.RowProblem;

/** What a wrong cell should probably say. Only where the contract leaves one answer; never for figures of care. */
public final class Proposals {

    /** By rule: which of its values to fill in. */
    private static final Map<String, Integer> PLACES =
            Map.of("productMistyped", 0, "tariffUnknown", 0, "tariffOfAnotherDate", 0, "municipalityMerged", 3);

    private Proposals() {}

    /** Empty when only the sender can know. */
    public static Optional<String> of(RowProblem problem) {
        return Optional.ofNullable(PLACES.get(problem.rule()))
                .map(place -> problem.values().get(place));
    }

    public static long count(List<RowProblem> problems) {
        return problems.stream().filter(problem -> of(problem).isPresent()).count();
    }
}
