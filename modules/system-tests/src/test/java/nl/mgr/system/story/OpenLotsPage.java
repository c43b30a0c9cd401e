package nl.mgr.system.story;

import com.microsoft.playwright.Page;
import nl.mgr.system.support.Visitor;

/** {@code /inkoop/open}: what a provider can apply for. */
final class OpenLotsPage extends Screen {

    private OpenLotsPage(Visitor visitor) {
        super(visitor, "Inschrijven");
    }

    static OpenLotsPage of(Visitor provider) {
        menu(provider, "Inschrijven");
        return new OpenLotsPage(provider);
    }

    ApplyPage opens(String lot) {
        page.locator("main li", new Page.LocatorOptions().setHasText(lot))
                .locator("a[href*='/inkoop/inschrijven']")
                .click();
        return new ApplyPage(visitor, lot);
    }
}
