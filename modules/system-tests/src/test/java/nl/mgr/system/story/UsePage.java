package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.mgr.system.support.Visitor;

/** {@code /leveringen/gebruik} */
final class UsePage extends Screen {

    UsePage(Visitor visitor) {
        super(visitor, "Cijfers");
    }

    /** One step further into the figures, by a row of the table. */
    UsePage narrowsTo(String name) {
        turnedTo("verdeling", name)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.locator(".chips")).containsText(name);
        return this;
    }

    /** The row, on whatever page of the table it stands. */
    private Locator turnedTo(String part, String text) {
        Locator next =
                page.locator("#" + part).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Volgende"));
        while (row(part, text).count() == 0 && next.count() > 0) {
            String before = page.url();
            next.click();
            page.waitForURL(address -> !address.equals(before));
        }
        return row(part, text);
    }

    UsePage narrowsToMonth(String month) {
        row("maanden", month)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(month))
                .click();
        page.waitForURL("**maand=**");
        return this;
    }

    private Locator line(String provider) {
        return row("regels", provider);
    }

    void hasLine(String provider, String volume, String amount) {
        assertThat(line(provider)).hasCount(1);
        assertThat(line(provider)).containsText(volume);
        assertThat(line(provider)).containsText(amount);
    }

    DeliveryPage followsToDelivery(String provider, String month) {
        line(provider).locator("a[href*='/leveringen/levering']").click();
        return new DeliveryPage(visitor, month);
    }

    ContractLinePage followsToContractLine(String provider, String product) {
        line(provider).locator("a[href*='/contracten/regel']").click();
        return new ContractLinePage(visitor, product);
    }
}
