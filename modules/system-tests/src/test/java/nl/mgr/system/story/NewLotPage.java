package nl.mgr.system.story;

import com.microsoft.playwright.Page;
import nl.mgr.system.support.Visitor;

/** {@code /inkoop/nieuw-perceel} */
final class NewLotPage extends Screen {

    NewLotPage(Visitor visitor) {
        super(visitor, "perceel");
    }

    /** A lot of one product, for all municipalities that buy it. */
    TenderPage saves(String title, String from, String product, String price) {
        field("naam").fill(title);
        field("van").fill(from);
        page.locator("tr", new Page.LocatorOptions().setHasText(product))
                .locator("input")
                .fill(price);
        button("Bewaar perceel").click();
        return new TenderPage(visitor, "");
    }
}
