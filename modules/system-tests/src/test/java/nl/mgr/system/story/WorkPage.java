package nl.mgr.system.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.mgr.system.support.Visitor;

/** {@code /werk}. */
final class WorkPage extends Screen {

    private WorkPage(Visitor visitor) {
        super(visitor, "Mijn werk");
    }

    static WorkPage of(Visitor visitor) {
        menu(visitor, "Mijn werk");
        return new WorkPage(visitor);
    }

    /** The tasks that are shown, by a text in them. */
    Locator tasks(String text) {
        return page.locator("#lijst .actions > li", new Page.LocatorOptions().setHasText(text));
    }

    WorkPage view(String name) {
        page.locator("#lijst .views a", new Page.LocatorOptions().setHasText(name))
                .click();
        return new WorkPage(visitor);
    }

    /** The first of those with the text. */
    TaskPage opens(String text) {
        tasks(text).first().locator("strong a").click();
        return new TaskPage(visitor, text);
    }
}
