package nl.mgr.system.story;

import com.microsoft.playwright.Locator;
import nl.mgr.system.support.Visitor;

/** {@code /inkoop/perceel} */
final class LotPage extends Screen {

    LotPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    ApplicationPage opensApplicationOf(String provider) {
        page.locator("main a[href*='/inkoop/inschrijving?']")
                .filter(new Locator.FilterOptions().setHasText(provider))
                .first()
                .click();
        return new ApplicationPage(visitor, provider);
    }
}
