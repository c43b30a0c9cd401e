package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.mgr.system.support.Visitor;

/** {@code /contracten/contract} and the page on which it is signed. */
final class ContractPage extends Screen {

    ContractPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    /** Today, as the form proposes, by two who may. */
    ContractPage signs() {
        link("Onderteken").click();
        assertThat(field("dag")).isVisible();
        field("regioNaam").fill("Tekenaar Regio");
        field("regioFunctie").fill("directeur");
        field("regioBevoegd").fill("Mandaatbesluit 2026");
        field("aanbiederNaam").fill("Tekenaar Aanbieder");
        field("aanbiederFunctie").fill("bestuurder");
        field("aanbiederBevoegd").fill("Uittreksel van deze maand");
        button("Onderteken").click();
        isNow("getekend");
        return this;
    }

    /** The tariff of today, by municipality. */
    void hasTariff(String municipality, String amount) {
        assertThat(row("tarieven", municipality)).containsText(amount);
    }
}
