package nl.mgr.cooperation.internal.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.kernel.Fingerprint;
import org.jspecify.annotations.Nullable;

/** A calculation as it is kept: everything that was put in, and everything that came out. In the order of its lines. */
record Frozen(int year, Kind kind, List<Cost> costs, List<Amount> amounts, List<Reason> reasons) {

    Frozen {
        costs = List.copyOf(costs);
        amounts = List.copyOf(amounts);
        reasons = List.copyOf(reasons);
    }

    record Cost(
            long position,
            @Nullable UUID submodule,
            String module,
            String name,
            long cents,
            String state,
            String source) {}

    /** @param taken days on which it takes part, {@code 2027-01-01/2027-06-30}, joined by a comma */
    record Amount(
            long position,
            UUID municipality,
            String code,
            String name,
            long days,
            String taken,
            BigDecimal exact,
            long cents,
            boolean raised) {}

    /** @param part one after the other within position and municipality */
    record Reason(
            long position,
            UUID municipality,
            long part,
            String kind,
            long weight,
            BigDecimal pot,
            @Nullable Long figuresYear,
            @Nullable String origin,
            long figure,
            String state,
            String source,
            long days,
            long points,
            long total,
            BigDecimal exact) {}

    long cents() {
        return costs.stream().mapToLong(Cost::cents).sum();
    }

    /** Over everything; the number and the moment are of the record, not of the calculation. */
    String fingerprint() {
        List<Object> lines = new ArrayList<>();
        lines.add(year + " " + kind.code());
        lines.addAll(costs);
        lines.addAll(amounts);
        lines.addAll(reasons);
        return Fingerprint.of(lines);
    }
}
