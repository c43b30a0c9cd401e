package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Attention;
import nl.mgr.ui.Texts;

/** Contracts that end soon, and for who may change them the drafts that wait for signatures. */
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
        List<Ask> asks = new ArrayList<>();
        if (actor.may("contracts.contract.view") && actor.providerId() == null && contracts.ending() > 0) {
            asks.add(new Ask(
                    null,
                    counted("aandacht.eindigt", contracts.ending()),
                    Texts.of(MODULE, "aandacht.eindigt.uitleg"),
                    "/contracten/overzicht?status=signed&op=" + today + "&eindigt=" + contracts.halfYear(),
                    Texts.of(MODULE, "aandacht.bekijk")));
        }
        if (actor.may("contracts.contract.change") && contracts.drafts() > 0) {
            asks.add(new Ask(
                    null,
                    counted("aandacht.concept", contracts.drafts()),
                    Texts.of(MODULE, "aandacht.concept.uitleg"),
                    "/contracten/overzicht?status=draft",
                    Texts.of(MODULE, "aandacht.teken")));
        }
        return asks;
    }

    private static String counted(String key, long count) {
        return Texts.of(MODULE, key + (count == 1 ? ".one" : ".many"), count);
    }
}
