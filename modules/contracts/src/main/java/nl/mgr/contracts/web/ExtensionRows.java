package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.ContractExtensions;
import nl.mgr.contracts.ContractExtensions.Candidate;
import nl.mgr.contracts.ContractExtensions.End;
import nl.mgr.contracts.ContractExtensions.Extension;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** Which contracts end on a day and what they become, on {@code /contracten/verleng?eindigt=&wordt=}. */
@Named("contractsExtensionRows")
@ViewScoped
public class ExtensionRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractExtensions extensions;
    private @Inject PageInfo page;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Candidate> rows =
            new ListModel<Candidate>(query -> extensions.preview(extension(), query)).filteredBy(this::filters);
    private List<End> ends = List.of();
    private @Nullable LocalDate last;
    private @Nullable LocalDate becomes;
    private long going;

    /** Without days in the address: what ends first, a year longer. */
    public void load() {
        ends = extensions.ends();
        if (last == null) {
            last = ends.isEmpty() ? page.getToday() : ends.get(0).last();
        }
        if (becomes == null) {
            becomes = last.plusYears(1);
        }
        Map<String, String> filters = new HashMap<>(filters());
        filters.put("state", "mee");
        going = extensions
                .preview(extension(), ListQuery.firstPage(1).filtered(filters))
                .total();
    }

    Extension extension() {
        LocalDate from = last == null ? page.getToday() : last;
        return new Extension(from, becomes == null ? from : becomes);
    }

    Map<String, String> filters() {
        return Map.of("search", typed("zoek"), "domain", typed("wet"), "state", typed("stand"));
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public List<End> getEnds() {
        return ends;
    }

    /** How many get an amendment. */
    public long getGoing() {
        return going;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable LocalDate getBecomes() {
        return becomes;
    }

    public void setBecomes(@Nullable LocalDate becomes) {
        this.becomes = becomes;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Candidate> getRows() {
        return rows;
    }
}
