package nl.mgr.system.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: walks with Tab to what they want, sees where they are, types and presses. */
public final class Keyboard {

    private static final int MOST_STEPS = 200;

    private static final String SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              const box = document.activeElement.getBoundingClientRect();
              return style.outlineStyle !== 'none' && box.bottom > 0 && box.top < innerHeight;
            }""";

    private final Page page;

    public Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /**
     * Walks on to the first stop that a selector fits, and sees it.
     *
     * @throws AssertionError there is none, or one cannot tell that one is there
     */
    public Keyboard to(String selector) {
        int steps = 0;
        while (!at(selector)) {
            assertThat(++steps).as("steps to " + selector).isLessThan(MOST_STEPS);
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(SEEN))
                .as("the focus on " + selector + " is seen")
                .isEqualTo(true);
        return this;
    }

    private boolean at(String selector) {
        return Boolean.TRUE.equals(page.evaluate(
                "wanted => !!document.activeElement && document.activeElement.matches(wanted)", selector));
    }

    public Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Keyboard presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }
}
