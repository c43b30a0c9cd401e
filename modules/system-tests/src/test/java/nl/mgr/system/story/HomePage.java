package nl.mgr.system.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.mgr.system.support.Visitor;

/** {@code /vandaag} in the portal of a municipality. */
final class HomePage extends Screen {

    private HomePage(Visitor visitor) {
        super(visitor, "Goede");
    }

    static HomePage of(Visitor municipality) {
        menu(municipality, "Vandaag");
        return new HomePage(municipality);
    }

    /** Delivered in whole euros, from the table under the chart; zero while the delivery is missing. */
    long delivered(String category) {
        Locator row = row("cijfers", category);
        String head = page.locator("#cijfers thead th").allInnerTexts().stream()
                .filter(each -> each.startsWith("Geleverd"))
                .findFirst()
                .orElseThrow();
        int column = page.locator("#cijfers thead th").allInnerTexts().indexOf(head);
        String digits = cell(row, column).innerText().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    UsePage follows(String category) {
        row("cijfers", category)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(category))
                .click();
        return new UsePage(visitor);
    }
}
