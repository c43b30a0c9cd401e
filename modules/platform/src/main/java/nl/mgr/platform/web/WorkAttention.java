package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Attention;
import nl.mgr.kernel.ListQuery;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkRow;

/** The tasks of whoever looks, on the home page. What is a task is no other line there. */
@ApplicationScoped
class WorkAttention implements Attention {

    private static final int MOST = 8;

    @Inject
    private WorkList work;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public List<Ask> asks(Actor actor, LocalDate today) {
        if (!actor.may("platform.task.view")) {
            return List.of();
        }
        return work.find(new ListQuery(0, MOST, null, false, Map.of("whose", "mine"))).rows().stream()
                .map(WorkAttention::ask)
                .toList();
    }

    private static Ask ask(WorkRow row) {
        return new Ask(
                row.due(),
                row.text(),
                row.sub(),
                row.address().isEmpty() ? "/werk/taak?id=" + row.id() : row.address(),
                row.verb());
    }
}
