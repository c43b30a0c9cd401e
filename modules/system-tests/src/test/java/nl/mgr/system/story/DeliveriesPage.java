package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.mgr.system.support.Visitor;

/** {@code /leveringen/overzicht} in the portal of a provider. */
final class DeliveriesPage extends Screen {

    private DeliveriesPage(Visitor visitor) {
        super(visitor, "Leveringen");
    }

    static DeliveriesPage of(Visitor provider) {
        menu(provider, "Leveringen");
        return new DeliveriesPage(provider);
    }

    DeliverPage opens(String month) {
        row("maanden", month)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(month))
                .click();
        return new DeliverPage(visitor, month);
    }

    /** The newest file of the list, with what became of it. */
    void newestIs(String month, String state) {
        Locator newest = page.locator("#leveringen tbody tr").first();
        assertThat(newest).containsText(month);
        assertThat(newest).containsText(state);
    }
}
