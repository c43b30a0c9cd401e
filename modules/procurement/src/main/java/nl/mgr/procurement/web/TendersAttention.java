package nl.mgr.procurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Attention;
import nl.mgr.kernel.ListQuery;
import nl.mgr.procurement.TenderRow;
import nl.mgr.procurement.TenderStatus;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Texts;

/** For municipalities: tenders in which they take part and that take applications until a day. */
@ApplicationScoped
class TendersAttention implements Attention {

    private static final String MODULE = "procurement";
    private static final int MOST = 3;

    @Inject
    private Tenders tenders;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<Ask> asks(Actor actor, LocalDate today) {
        if (actor.kind() != ActorKind.MUNICIPALITY || !actor.may("procurement.tender.view")) {
            return List.of();
        }
        return tenders
                .find(new ListQuery(0, MOST, "deadline", false, Map.of("status", TenderStatus.OPEN.code())))
                .rows()
                .stream()
                .filter(row -> row.deadline() != null)
                .map(TendersAttention::ask)
                .toList();
    }

    private static Ask ask(TenderRow row) {
        return new Ask(
                row.deadline(),
                Texts.of(MODULE, "aandacht.open", row.title()),
                Texts.of(MODULE, "aandacht.open.uitleg"),
                "/inkoop/aanbesteding?id=" + row.id(),
                Texts.of(MODULE, "aandacht.bekijk"));
    }
}
