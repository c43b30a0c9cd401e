package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Addresses;
import nl.mgr.ui.HelpPages;
import nl.mgr.ui.Locales;
import org.jspecify.annotations.Nullable;

/** {@code /hulp?pagina=}: the help of a page, apart from it: of a page about one thing one reads it without having the thing. */
@Named("platformHelp")
@RequestScoped
public class HelpPage {

    @Inject
    private HelpPages pages;

    @Inject
    private Addresses addresses;

    private String address = "";
    private HelpPages.@Nullable HelpPage shown;

    /** @throws NotFound when there is no such page for whoever asks */
    public void load() {
        shown = pages.of(address, Locales.current())
                .filter(page -> !page.name().isEmpty() && addresses.opens(page.address()))
                .orElseThrow(() -> new NotFound("help of " + address));
    }

    public HelpPages.@Nullable HelpPage getShown() {
        return shown;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
