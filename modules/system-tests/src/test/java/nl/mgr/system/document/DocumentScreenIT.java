package nl.mgr.system.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in a real browser: on a desk and on a telephone, without a fault of the content security policy. */
class DocumentScreenIT {

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aFileIsDroppedOnAContractAndShown(int width) throws SQLException {
        String contract = ask(
                "select d.record_id from platform.document d where d.subject like 'contracts:contract:%' and d.title"
                        + " = 'Toelichting' limit 1");
        try (Visitor staff = Visitor.with(width, ColorScheme.LIGHT).logsInAs("contractbeheerder@mgr-sdcg")) {
            Page page = staff.page();
            staff.open("/contracten/contract?id=" + contract);
            assertThat(page.locator("#documenten")).containsText("Toelichting");
            page.locator("#documenten").scrollIntoViewIfNeeded();
            staff.screenshot("documenten-" + width);
            page.locator("#documenten")
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Voeg een document toe"))
                    .click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "verslag-" + width + ".txt",
                            "text/plain",
                            ("Verslag van " + width).getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("[data-file]")).containsText("verslag-" + width + ".txt");
            staff.screenshot("document-nieuw-" + width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar document"))
                    .click();
            assertThat(page.locator("h1")).hasText("verslag-" + width);
            assertThat(page.locator("main")).containsText("is bewaard, versie 1.");
            double under = page.locator("#meldingen .note").boundingBox().y
                    + page.locator("#meldingen .note").boundingBox().height;
            assertThat(page.locator("h1").boundingBox().y - under)
                    .as("room between what is told and the heading")
                    .isGreaterThan(8);

            staff.open("/account/document?id="
                    + ask("select id from platform.document where title = 'Toelichting' and record_id = '" + contract
                            + "'"));
            assertThat(page.locator("iframe.preview")).isVisible();
            page.locator("iframe.preview").scrollIntoViewIfNeeded();
            page.waitForLoadState();
            staff.screenshot("document-" + width);
            int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(wide).isLessThanOrEqualTo(width);
            assertThat(staff.faults()).isEmpty();
        }
    }
}
