package nl.mgr.cooperation.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.EnteredFigures;
import nl.mgr.cooperation.EnteredFigures.Change;
import nl.mgr.cooperation.EnteredFigures.FigureLine;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/kengetallen?jaar=2026&soort=clienten&wet=jeugd}: figures by which costs are shared. */
@Named("cooperationFigures")
@ViewScoped
@Right("cooperation.budget.change")
public class FiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject EnteredFigures figures;
    private @Inject AskedYear asked;
    private @Inject Messages messages;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private final HashMap<UUID, @Nullable Long> values = new HashMap<>();
    private List<FigureLine> lines = List.of();
    private int year;
    private String source = "";
    private boolean assumed;

    public void load() {
        year = asked.year();
        lines = figures.of(year, getKind(), FigureChoice.domain(chosen));
        lines.stream()
                .filter(line -> !line.supplied())
                .forEach(line -> values.put(line.municipality().id(), line.value()));
    }

    /** Only what differs from what is there, with its source. */
    public String save() {
        Map<UUID, Change> changed = lines.stream()
                .filter(line -> !line.supplied())
                .collect(toMap(
                        line -> line.municipality().id(),
                        line -> new Change(
                                line.value(), values.get(line.municipality().id()))));
        changed.values().removeIf(each -> Objects.equals(each.seen(), each.value()));
        FactState state = assumed ? FactState.ASSUMED : FactState.KNOWN;
        figures.enter(year, getKind(), FigureChoice.domain(chosen), changed, state, source);
        messages.info("cooperation", "kengetallen.bewaard", changed.size());
        return "/samenwerking/kengetallen?faces-redirect=true&jaar=" + year + FigureChoice.address(chosen);
    }

    public FigureKind getKind() {
        return FigureChoice.kind(chosen);
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public Map<UUID, @Nullable Long> getValues() {
        return values;
    }

    public List<FigureLine> getLines() {
        return lines;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isAssumed() {
        return assumed;
    }

    public void setAssumed(boolean assumed) {
        this.assumed = assumed;
    }
}
