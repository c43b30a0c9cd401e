package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import nl.mgr.system.support.Visitor;

/** {@code /werk/taak}. */
final class TaskPage extends Screen {

    TaskPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    void gives(String colleague, String word) {
        String label = field("aan").locator("option").allInnerTexts().stream()
                .filter(option -> option.startsWith(colleague))
                .findFirst()
                .orElseThrow();
        field("aan").selectOption(new SelectOption().setLabel(label));
        field("woord").fill(word);
        button("Geef door").click();
        says("De taak is doorgegeven.");
    }

    void givesBack() {
        button("Geef terug").click();
        says("De taak is teruggegeven.");
    }

    /** Something that happened, in the words of the page. */
    void tells(String text) {
        assertThat(page.locator("#verloop")).containsText(text);
    }

    String id() {
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }
}
