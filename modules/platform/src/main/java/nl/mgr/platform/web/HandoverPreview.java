package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.Handover;
import nl.mgr.platform.Handover.Candidate;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Foreseen;
import nl.mgr.ui.Foreseen.Line;
import nl.mgr.ui.ListModel.Chosen;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What would become of tasks that were chosen in a list of work, in words. */
@RequestScoped
public class HandoverPreview {

    /** In place of a person's id: who asks. */
    private static final String SELF = "mij";

    @Inject
    private WorkListPage list;

    @Inject
    private Handover handover;

    @Inject
    private WorkWords words;

    @Inject
    private Messages messages;

    /** @param chosen who gets them; {@code null} when nobody was asked for, or somebody who can get none of them */
    public record Seen(List<Candidate> candidates, @Nullable Candidate chosen, Foreseen foreseen) {}

    Seen of(Choice choice, String to) {
        Chosen<WorkRow> rows;
        try {
            rows = list.getRows().chosen(choice);
        } catch (Refusal tooMany) {
            messages.refusal(tooMany);
            return new Seen(List.of(), null, Foreseen.NOTHING);
        }
        List<UUID> ids = rows.rows().stream().map(WorkRow::id).toList();
        List<Candidate> candidates = handover.candidates(ids);
        UUID person = person(to);
        Candidate chosen = candidates.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElse(null);
        Map<UUID, WorkRow> byId = new HashMap<>();
        rows.rows().forEach(row -> byId.put(row.id(), row));
        List<Line> lines = handover.expected(ids, person).stream()
                .map(one -> line(Objects.requireNonNull(byId.get(one.task())), one.refusal(), chosen))
                .toList();
        return new Seen(candidates, chosen, new Foreseen(lines, rows.missing()));
    }

    private static @Nullable UUID person(String to) {
        if (to.equals(SELF)) {
            return ActorContext.current().personId();
        }
        return to.matches("[0-9a-f-]{36}") ? UUID.fromString(to) : null;
    }

    private Line line(WorkRow task, @Nullable Refusal refusal, @Nullable Candidate to) {
        String sub =
                task.kindName() + ", " + (task.organisation().isEmpty() ? words.holder(task) : task.organisation());
        return new Line(task.id(), task.text(), sub, refusal == null, refusal == null ? goes(to) : Texts.of(refusal));
    }

    private static String goes(@Nullable Candidate to) {
        if (to == null) {
            return Texts.of("platform", "doorgeven.kan");
        }
        return to.self() ? Texts.of("platform", "doorgeven.naarU") : Texts.of("platform", "doorgeven.naar", to.name());
    }
}
