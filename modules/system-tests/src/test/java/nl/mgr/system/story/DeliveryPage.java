package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.mgr.system.support.Visitor;

/** {@code /leveringen/levering} */
final class DeliveryPage extends Screen {

    DeliveryPage(Visitor visitor, String month) {
        super(visitor, "Levering " + month + " van ");
    }

    int version() {
        return Integer.parseInt(fact("Versie"));
    }

    private Locator line(String product, String municipality) {
        return row("regels", product).filter(new Locator.FilterOptions().setHasText(municipality));
    }

    void hasLine(String product, String municipality, String amount) {
        page.locator("#product").fill(product);
        page.locator("#regels form.filters button[type=submit]").click();
        page.waitForURL("**product=**");
        assertThat(line(product, municipality)).containsText(amount);
    }

    ContractLinePage followsToContractLine(String product, String municipality) {
        line(product, municipality).locator("a[href*='/contracten/regel']").click();
        return new ContractLinePage(visitor, product);
    }

    LotPage followsToLot(String product, String municipality, String lot) {
        line(product, municipality).locator("a[href*='/inkoop/perceel']").click();
        return new LotPage(visitor, lot);
    }
}
