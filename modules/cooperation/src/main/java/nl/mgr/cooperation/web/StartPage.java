package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.SetUp;
import nl.mgr.cooperation.SetUp.Choice;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/beginstand?op=}: who takes part in what from a day, by one decision. */
@Named("cooperationStart")
@ViewScoped
@Right("cooperation.participation.change")
public class StartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ParticipationDesk desk;
    private @Inject SetUp setUp;
    private @Inject FirstDay first;
    private @Inject Messages messages;

    private @Nullable String all;
    private List<StartRow> rows = List.of();
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        ParticipationOverview overview = desk.overview(first.find());
        List<StartRow> found = new ArrayList<>();
        for (int at = 0; at < overview.municipalities().size(); at++) {
            found.add(row(overview, at));
        }
        rows = found;
    }

    private StartRow row(ParticipationOverview overview, int at) {
        Column column = overview.municipalities().get(at);
        String name = column.municipality().name();
        return new StartRow(
                name,
                overview.modules().stream()
                        .flatMap(block -> block.lines().stream())
                        .map(line -> new StartBox(line.cells().get(at), title(line), name, "ja".equals(all)))
                        .toList());
    }

    private static String title(Line line) {
        return line.submodule().module() + " " + line.submodule().name();
    }

    public String decide() {
        Set<Choice> choices = rows.stream()
                .flatMap(row -> row.boxes().stream())
                .filter(box -> box.isOpen() && box.isChosen())
                .map(StartBox::choice)
                .collect(Collectors.toSet());
        setUp.start(choices, first.need(), decision.decision());
        messages.info("cooperation", "beginstand.klaar", choices.size());
        return "/samenwerking/inrichten?faces-redirect=true";
    }

    public List<StartRow> getRows() {
        return rows;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable String getAll() {
        return all;
    }

    public void setAll(@Nullable String all) {
        this.all = all;
    }
}
