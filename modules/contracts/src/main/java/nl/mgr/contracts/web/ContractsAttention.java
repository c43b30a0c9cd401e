package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Attention;
import nl.mgr.ui.Texts;

/** For municipalities: contracts that end soon. What staff have to do about contracts are tasks. */
@ApplicationScoped
class ContractsAttention implements Attention {

    private static final String MODULE = "contracts";

    @Inject
    private PanelContracts contracts;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<Ask> asks(Actor actor, LocalDate today) {
        if (actor.kind() != ActorKind.MUNICIPALITY
                || !actor.may("contracts.contract.view")
                || contracts.ending() == 0) {
            return List.of();
        }
        return List.of(new Ask(
                null,
                counted("aandacht.eindigt", contracts.ending()),
                Texts.of(MODULE, "aandacht.eindigt.uitleg"),
                "/contracten/overzicht?status=signed&op=" + today + "&eindigt=" + contracts.halfYear(),
                Texts.of(MODULE, "aandacht.bekijk")));
    }

    private static String counted(String key, long count) {
        return Texts.of(MODULE, key + (count == 1 ? ".one" : ".many"), count);
    }
}
