package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import nl.mgr.system.support.Visitor;

/** {@code /leveringen/volledigheid} */
final class CompletenessPage extends Screen {

    private CompletenessPage(Visitor visitor) {
        super(visitor, "Leveringen");
    }

    static CompletenessPage of(Visitor staff) {
        menu(staff, "Leveringen");
        return new CompletenessPage(staff);
    }

    CompletenessPage shows(String month, String provider) {
        page.locator("#maand").selectOption(new SelectOption().setLabel(month));
        page.locator("#aanbieder").fill(provider);
        page.locator("#aanbieders form.filters button[type=submit]").click();
        page.waitForURL("**aanbieder=**");
        assertThat(page.locator("h1")).containsText(month);
        return this;
    }

    /** All that is expected is in. */
    void isComplete(String provider, int lines, String day) {
        Locator row = row("aanbieders", provider);
        assertThat(cell(row, 1)).hasText(String.valueOf(lines));
        assertThat(cell(row, 2)).hasText(String.valueOf(lines));
        assertThat(cell(row, 3)).hasText("0");
        assertThat(cell(row, 4)).hasText(day);
        assertThat(cell(row, 5)).hasText("compleet");
    }
}
