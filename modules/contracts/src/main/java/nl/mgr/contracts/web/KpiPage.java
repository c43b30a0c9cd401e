package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Kpis;
import nl.mgr.contracts.Kpis.Kpi;
import nl.mgr.contracts.Kpis.State;
import nl.mgr.contracts.Kpis.Value;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/kpi?id=}: one indicator, its norm and what was measured per period. */
@Named("contractsKpi")
@ViewScoped
public class KpiPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Kpis kpis;

    private @Nullable UUID id;
    private @Nullable Kpi shown;
    private List<Value> values = List.of();
    private List<LocalDate> open = List.of();

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("indicator without id");
        }
        shown = kpis.get(id);
        values = kpis.values(id);
        open = kpis.open(id);
    }

    public boolean isDelivers() {
        return !open.isEmpty() && ActorContext.current().may("contracts.kpi.deliver");
    }

    public boolean isJudges() {
        return !getWaiting().isEmpty() && ActorContext.current().may("contracts.kpi.judge");
    }

    public boolean isEnds() {
        return shown != null
                && shown.endedOn() == null
                && ActorContext.current().may("contracts.kpi.change");
    }

    public List<Value> getWaiting() {
        return values.stream().filter(value -> value.state() == State.DELIVERED).toList();
    }

    public @Nullable Kpi getShown() {
        return shown;
    }

    public List<Value> getValues() {
        return values;
    }

    public List<LocalDate> getOpen() {
        return open;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
