package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.mgr.system.support.Visitor;

/** {@code /contracten/regel} */
final class ContractLinePage extends Screen {

    ContractLinePage(Visitor visitor, String product) {
        super(visitor, product);
    }

    void hasTariff(String municipality, String amount) {
        assertThat(row("tarieven", municipality)).containsText(amount);
    }

    LotPage followsToLot(String title) {
        link(title).click();
        return new LotPage(visitor, title);
    }
}
