package nl.mgr.system.story;

import java.time.Duration;
import nl.mgr.system.support.Visitor;
import org.awaitility.Awaitility;

/** {@code /inkoop/inschrijving} */
final class ApplicationPage extends Screen {

    private static final String CONTRACT = "#gegund a[href*='/contracten/contract']";

    ApplicationPage(Visitor visitor, String provider) {
        super(visitor, provider);
    }

    ApplicationPage admits(String motivation) {
        field("motivering").fill(motivation);
        button("Laat toe").click();
        isNow("toegelaten");
        return this;
    }

    ApplicationPage awards() {
        button("Gun het perceel").click();
        isNow("gegund");
        return this;
    }

    /** The contract is drafted a moment after the award; who reloads the page sees it come. */
    String contractNumber() {
        Awaitility.await("the contract of the award")
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> {
                    page.reload();
                    return page.locator(CONTRACT).count() == 1;
                });
        return page.locator(CONTRACT).innerText().replace("Contract", "").strip();
    }
}
