package nl.mgr.system.story;

import nl.mgr.system.support.Visitor;

/** {@code /contracten/overzicht} */
final class ContractsPage extends Screen {

    private ContractsPage(Visitor visitor) {
        super(visitor, "Contracten");
    }

    static ContractsPage of(Visitor visitor) {
        menu(visitor, "Contracten");
        return new ContractsPage(visitor);
    }

    ContractPage finds(String number, String title) {
        page.locator("#zoek").fill(number);
        page.locator("form.filters button[type=submit]").click();
        page.waitForURL("**zoek=**");
        link(number).first().click();
        return new ContractPage(visitor, title);
    }
}
