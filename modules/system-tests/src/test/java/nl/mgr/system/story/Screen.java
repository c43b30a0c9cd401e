package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.mgr.system.support.Visitor;

/** What every page has. All waiting is for something to be there. */
abstract class Screen {

    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    protected final Visitor visitor;
    protected final Page page;

    /** @param heading of the page, as a whole or the beginning of it; waited for */
    protected Screen(Visitor visitor, String heading) {
        this.visitor = visitor;
        this.page = visitor.page();
        assertThat(page.locator("h1")).containsText(heading);
    }

    /** Follows an item of the main menu. */
    static void menu(Visitor visitor, String item) {
        visitor.page()
                .locator(".mainnav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    protected Locator link(String text) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text));
    }

    protected Locator button(String text) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text));
    }

    /** The field whose id ends like this: forms prefix the ids of their fields. */
    protected Locator field(String id) {
        return page.locator("main [id$=':" + id + "']");
    }

    /** Row of a table in the part of the page with this id, by a text in it. */
    protected Locator row(String part, String text) {
        return page.locator("#" + part + " tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    /** Cell of that row, by the number of its column, from zero. */
    protected Locator cell(Locator row, int column) {
        return row.locator("th, td").nth(column);
    }

    /** What was done, in the words of the page. */
    void says(String text) {
        assertThat(page.locator("main .note").first()).containsText(text);
    }

    /** The state beside the heading. */
    void isNow(String state) {
        assertThat(page.locator(".pagehead .status")).hasText(state);
    }

    /** The figure of one of the facts on top. */
    String fact(String label) {
        return page.locator(".facts > div", new Page.LocatorOptions().setHasText(label))
                .locator("dd")
                .first()
                .innerText()
                .strip();
    }
}
