package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.monitoring.DeliveredLine;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryDetails;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/levering?id=…}: one delivery, its lines, and from each line on to contract line and lot. */
@Named("monitoringDelivery")
@RequestScoped
public class DeliveryPage {

    @Inject
    private Deliveries deliveries;

    @Inject
    private Origins origins;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Line> lines = new ListModel<Line>(this::read).filteredBy(() -> Filters.filled(chosen));
    private final ListModel<Problem> problems =
            new ListModel<>(query -> InMemory.page(Problem.of(deliveries.problems(known())), query));

    private @Nullable UUID id;
    private @Nullable DeliveryDetails details;
    private boolean refused;

    /** A line with the lot it goes back to; {@code null} where there is none or nobody may see it. */
    public record Line(DeliveredLine line, Origins.@Nullable Origin origin) {}

    public void load() {
        details = deliveries.details(known());
        refused = details.head().status() == DeliveryStatus.REFUSED;
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("delivery without id");
        }
        return id;
    }

    private Page<Line> read(ListQuery query) {
        Page<DeliveredLine> page = deliveries.lines(known(), query);
        Map<String, Origins.Origin> known =
                origins.of(page.rows().stream().map(DeliveredLine::origin).toList());
        List<Line> rows = page.rows().stream()
                .map(line -> new Line(line, known.get(String.valueOf(line.origin()))))
                .toList();
        return new Page<>(rows, page.total());
    }

    public ListModel<Line> getLines() {
        return lines;
    }

    public ListModel<Problem> getProblems() {
        return problems;
    }

    public @Nullable DeliveryDetails getDetails() {
        return details;
    }

    public boolean isRefused() {
        return refused;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
