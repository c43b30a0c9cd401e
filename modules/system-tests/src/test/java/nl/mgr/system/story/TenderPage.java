package nl.mgr.system.story;

import nl.mgr.system.support.Visitor;

/** {@code /inkoop/aanbesteding} */
final class TenderPage extends Screen {

    TenderPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    NewLotPage addsLot() {
        link("Voeg perceel toe").first().click();
        return new NewLotPage(visitor);
    }

    TenderPage publishes() {
        button("Publiceer").click();
        says("is gepubliceerd");
        return this;
    }

    LotPage opensLot(String title) {
        link(title).click();
        return new LotPage(visitor, title);
    }
}
