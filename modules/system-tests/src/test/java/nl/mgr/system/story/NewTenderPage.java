package nl.mgr.system.story;

import nl.mgr.system.support.Visitor;

/** {@code /inkoop/nieuw} */
final class NewTenderPage extends Screen {

    NewTenderPage(Visitor visitor) {
        super(visitor, "Nieuwe aanbesteding");
    }

    TenderPage saves(String number, String title, String terms) {
        field("nummer").fill(number);
        field("naam").fill(title);
        field("eisen").fill(terms);
        button("Bewaar").click();
        return new TenderPage(visitor, title);
    }
}
