package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.ui.SearchBox;

/** The box on every page leads to the pages of this room, which stand at the root of the portal. */
@ApplicationScoped
class PortalSearchBox implements SearchBox {

    @Override
    public String page() {
        return "/zoeken";
    }

    @Override
    public String whileTyping() {
        return "/zoek-snel";
    }
}
