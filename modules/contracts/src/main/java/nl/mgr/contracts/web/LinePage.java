package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.LineDetails;
import nl.mgr.contracts.TariffRow;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.ui.Records;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/regel?id=}. */
@Named("contractsLine")
@RequestScoped
public class LinePage {

    private static final String INDEXATION = "contracts:indexation:";
    private static final String AMENDMENT = "contracts:amendment:";

    @Inject
    private Contracts contracts;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    private @Nullable UUID id;
    private @Nullable LineDetails line;
    private LocalDate today = LocalDate.EPOCH;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("contract line without id");
        }
        line = contracts.line(id);
        today = LocalDate.now(clock);
    }

    /** {@code now}, {@code past} or {@code planned}. */
    public String when(Period period) {
        if (period.contains(today)) {
            return "now";
        }
        return period.from().isAfter(today) ? "planned" : "past";
    }

    /** Whether a tariff came from an indexation; others are of the contract. */
    public boolean indexed(TariffRow tariff) {
        String origin = tariff.origin();
        return origin != null && origin.startsWith(INDEXATION);
    }

    /** The indexation or amendment that a tariff came from, for whoever may open it; {@code null} for nobody else. */
    public @Nullable Resolved cause(TariffRow tariff) {
        String origin = tariff.origin();
        boolean amended = origin != null && origin.startsWith(AMENDMENT);
        return amended || indexed(tariff) && ActorContext.current().may("contracts.indexation.view")
                ? records.find(Subject.parse(String.valueOf(origin)))
                : null;
    }

    public @Nullable LineDetails getLine() {
        return line;
    }

    public @Nullable Subject getSubject() {
        return line == null ? null : new Subject("contracts", "line", line.id());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
