package nl.mgr.system.story;

import nl.mgr.system.support.Visitor;

/** {@code /inkoop/inschrijven} */
final class ApplyPage extends Screen {

    ApplyPage(Visitor visitor, String lot) {
        super(visitor, lot);
    }

    void applies() {
        field("voldoet").check();
        button("Dien de inschrijving in").click();
        isNow("ingediend");
    }
}
