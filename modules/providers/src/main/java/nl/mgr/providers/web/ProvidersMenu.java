package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** The register for staff and municipalities; its own page for a provider. */
@ApplicationScoped
class ProvidersMenu implements MenuContribution {

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (actor.may("providers.provider.view")) {
            return List.of(new MenuItem(30, "providers", "menu.aanbieders", "/aanbieders/overzicht"));
        }
        return actor.may("providers.self.view")
                ? List.of(new MenuItem(80, "providers", "menu.mijn", "/aanbieders/mijn"))
                : List.of();
    }
}
