package nl.mgr.system.story;

import nl.mgr.system.support.Visitor;

/** {@code /inkoop/aanbestedingen} */
final class TendersPage extends Screen {

    private TendersPage(Visitor visitor) {
        super(visitor, "Aanbestedingen");
    }

    static TendersPage of(Visitor buyer) {
        menu(buyer, "Inkoop");
        return new TendersPage(buyer);
    }

    NewTenderPage startsNew() {
        link("Maak nieuwe aanbesteding").click();
        return new NewTenderPage(visitor);
    }

    TenderPage opens(String number) {
        link(number).first().click();
        return new TenderPage(visitor, "");
    }
}
