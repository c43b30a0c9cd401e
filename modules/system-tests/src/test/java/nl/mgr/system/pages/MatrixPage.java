package nl.mgr.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import nl.mgr.system.support.Visitor;

/** {@code /samenwerking/deelname} as an administrator uses it: tick, read what it does, decide. */
public final class MatrixPage {

    private static final String ADDRESS = "/samenwerking/deelname";
    private static final String DIALOG = "dialog#vaststellen[open]";

    private final Visitor visitor;
    private final Page page;

    private MatrixPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static MatrixPage openedBy(Visitor visitor) {
        visitor.open(ADDRESS);
        return new MatrixPage(visitor);
    }

    /** On another day, as {@code 2026-12-31}. */
    public MatrixPage on(String day) {
        visitor.open(ADDRESS + "?op=" + day);
        return this;
    }

    /** The box of a municipality and a submodule: "Duiven", "Contractbeheer Jeugd". */
    public Locator box(String municipality, String submodule) {
        return page.locator("[data-matrix] [aria-label^='" + municipality + ", " + submodule + ":']")
                .first();
    }

    /** What a box says, in full. */
    public String told(String municipality, String submodule) {
        return box(municipality, submodule).getAttribute("aria-label");
    }

    public MatrixPage turns(String municipality, String submodule) {
        int before = changes().count();
        box(municipality, submodule).click();
        awaitCount(before + 1);
        return this;
    }

    /** With the keyboard alone, from the box that has the focus. */
    public MatrixPage presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label') || ''");
    }

    /** The changes in the panel, as text. */
    public List<String> review() {
        return changes().allInnerTexts();
    }

    public int count() {
        return changes().count();
    }

    /** Gives a change another first day: its place in the panel from 0, the day as {@code 15-01-2027}. */
    public MatrixPage from(int change, String day) {
        Locator field = changes().nth(change).locator("input[id$=ingang]");
        Locator shown = page.locator(".changes");
        String old = shown.evaluate("e => e.dataset.old = 'yes'").toString();
        field.fill(day);
        field.press("Tab");
        page.waitForFunction("() => !document.querySelector('.changes[data-old=" + old + "]')");
        return this;
    }

    public MatrixPage decidedBy(String body, String date, String number) {
        page.locator("[id='deelname:orgaan']").fill(body);
        page.locator("[id='deelname:datum']").fill(date);
        page.locator("[id='deelname:nummer']").fill(number);
        return this;
    }

    public MatrixPage waivingNotice() {
        page.locator("[id='deelname:termijn']").check();
        return this;
    }

    /** Presses the button that asks to confirm, and gives what is wrong. */
    public String refused() {
        page.evaluate("() => document.querySelectorAll('[data-error-summary]').forEach(e => e.remove())");
        ask();
        Locator errors = page.locator("[data-error-summary]");
        errors.waitFor();
        return errors.innerText();
    }

    /** Presses the button that asks to confirm, and gives what the dialog says. */
    public String asked() {
        ask();
        Locator dialog = page.locator(DIALOG);
        dialog.waitFor();
        return dialog.innerText();
    }

    /** Confirms, and gives the message that follows. */
    public String confirmed() {
        page.locator(DIALOG + " [id='deelname:stelvast']").click();
        Locator note = page.locator(".note--positive");
        note.waitFor();
        return note.innerText();
    }

    /** The latest decisions, one line each. */
    public List<String> history() {
        return page.locator("#besluiten tbody tr").allInnerTexts();
    }

    private void ask() {
        page.locator("[id='deelname:vraag']").click();
    }

    private Locator changes() {
        return page.locator(".changes > li");
    }

    private void awaitCount(int wanted) {
        if (wanted > 0) {
            changes().nth(wanted - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        }
    }
}
