package nl.mgr.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.SlowLine;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.Test;

/** A page does not come at once on every line; what somebody presses meanwhile is done all the same. */
class SlowLineIT {

    private static final String ADMINISTRATOR = "beheerder@gulpen-wittem";
    private static final String LINK = "Maak link voor nieuw wachtwoord";

    @Test
    void aButtonPressedBeforeTheRestOfThePageIsThereIsDone() throws Exception {
        try (SlowLine line = new SlowLine(Platform.shared(), "/account/lid?", "Terug naar de lijst</a>");
                Visitor administrator = Visitor.atDesk().logsInAs(ADMINISTRATOR)) {
            administrator.open("/account/mensen?zoek=toegang@gulpen-wittem");
            String member = administrator
                    .page()
                    .locator("main tbody")
                    .getByRole(AriaRole.LINK)
                    .first()
                    .getAttribute("href");
            Page page = administrator.page();
            page.navigate(line.address(member), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LINK))
                    .click();
            line.letTheRestThrough();

            assertThat(page.locator("#link")).containsText("http");
        }
    }
}
