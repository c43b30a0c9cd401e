package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.cooperation.ServiceResults;
import nl.mgr.cooperation.ServiceResults.Entry;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Trimester;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/prestaties?trimester=2026-3}: how all lines went in a trimester; who answers confirms. */
@Named("cooperationResults")
@ViewScoped
public class ResultsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject ServiceResults results;
    private @Inject AskedTrimester asked;
    private @Inject Messages messages;

    private @Nullable Trimester trimester;
    private List<Block> blocks = List.of();

    /** The lines of one module. */
    public record Block(String module, List<ResultFields> lines) implements Serializable {}

    public void load() {
        Trimester shown = asked.shown();
        trimester = shown;
        Map<String, List<ResultFields>> perModule = results.of(shown).stream()
                .map(ResultFields::new)
                .collect(Collectors.groupingBy(
                        fields -> fields.getRow().line().module(), LinkedHashMap::new, Collectors.toList()));
        blocks = perModule.entrySet().stream()
                .map(each -> new Block(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /** Those whose box is ticked. */
    public @Nullable String confirm() {
        List<Entry> entries = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(ResultFields::isConfirms)
                .map(ResultFields::entry)
                .toList();
        if (entries.isEmpty()) {
            messages.error(MODULE, "prestaties.niets");
            return null;
        }
        results.confirm(need(), entries);
        messages.info(MODULE, "prestaties.klaar", entries.size());
        return address();
    }

    public String propose() {
        messages.info(MODULE, "prestaties.voorgesteld", results.propose(need()));
        return address();
    }

    private String address() {
        return "/samenwerking/prestaties?faces-redirect=true&trimester=" + need();
    }

    private Trimester need() {
        return trimester == null ? asked.shown() : trimester;
    }

    public boolean isConfirming() {
        return ActorContext.current().may("cooperation.result.confirm");
    }

    public long getConfirmed() {
        return count(true);
    }

    public long getProposed() {
        return count(false);
    }

    private long count(boolean confirmed) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(each ->
                        each.getRow().result() != null && each.getRow().result().confirmed() == confirmed)
                .count();
    }

    public List<Block> getBlocks() {
        return blocks;
    }
}
