package nl.mgr.system.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.mgr.system.support.Visitor;

/** The pages of the account and of the log-in, as somebody in front of them uses them. */
final class AccountScreens {

    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Visitor visitor;
    private final Page page;

    AccountScreens(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    void logIn(String name, String password) {
        visitor.open("/account/inloggen");
        type("naam", name);
        type("wachtwoord", password);
        press("Log in");
    }

    void logOut() {
        press("Log uit");
        loggedOut();
    }

    /** Here and, for who came by their organisation's own log-in, there. */
    void loggedOut() {
        assertThat(page).hasURL(Pattern.compile(".*/account/inloggen\\?uitgelogd=true$"));
        says("U bent uitgelogd");
    }

    void enterCode(String code) {
        type("cijfers", code);
        press("Log in");
    }

    void changePassword(String present, String wanted, String repeated) {
        visitor.open("/account/ik");
        type("nu", present);
        type("nieuw", wanted);
        type("nogmaals", repeated);
        press("Verander wachtwoord");
    }

    /** Sets the second step up on the page that is shown. */
    List<String> setUpSecondStep(String password, String code) {
        confirmSecondStep(password, code);
        assertThat(page.locator(".recovery li")).hasCount(10);
        return page.locator(".recovery li").allInnerTexts();
    }

    void confirmSecondStep(String password, String code) {
        type("cijfers", code);
        type("wachtwoordNu", password);
        press("Zet aan");
    }

    String secret() {
        return page.locator(".secret").innerText();
    }

    Locator sessions() {
        return page.locator("#sessies tbody tr");
    }

    void type(String field, String text) {
        page.locator("main [id$=':" + field + "']").fill(text);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void tick(String role) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(role))
                .first()
                .check();
    }

    void check(String field) {
        page.locator("main [id$=':" + field + "']").check();
    }

    void untickAll() {
        Locator boxes = page.locator("main input[type=checkbox]");
        boxes.first().waitFor();
        for (Locator box : boxes.all()) {
            box.uncheck();
        }
    }

    /** The link to hand over that the page shows. */
    String link() {
        return page.locator("#link").innerText();
    }

    void refusedWith(String text) {
        assertThat(page.locator("[data-error-summary]")).containsText(text);
    }

    void says(String text) {
        assertThat(page.locator("main .note").first()).containsText(text);
    }

    void at(String path) {
        assertThat(page).hasURL(Pattern.compile("^[^?]*" + path + "(\\?.*)?$"));
    }
}
