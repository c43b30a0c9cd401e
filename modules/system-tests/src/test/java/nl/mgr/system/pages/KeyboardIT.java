package nl.mgr.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import nl.mgr.system.imports.ProviderFile;
import nl.mgr.system.support.Keyboard;
import nl.mgr.system.support.Phone;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.Test;

/** What people do most, done without a mouse: logging in with a second step, lists, their files, reading in a file. */
class KeyboardIT {

    private static final int PROVIDER = 91_000_772;

    @Test
    void somebodyLogsInWithASecondStep() {
        String name = "toegang@voerendaal";
        try (Visitor visitor = Visitor.atDesk()) {
            Keyboard keyboard = new Keyboard(visitor);
            Page page = visitor.page();
            logIn(visitor, keyboard, name);
            page.waitForURL(url -> url.endsWith("/vandaag"));
            visitor.open("/account/tweede-stap");
            Phone phone = new Phone(page.locator(".secret").innerText());
            keyboard.to("[id$=':cijfers']").types(phone.newCode());
            keyboard.to("[id$=':wachtwoordNu']").types(Platform.PASSWORD);
            keyboard.to("[id$=':bevestig']").presses("Enter");
            assertThat(page.locator(".recovery li")).hasCount(10);
            keyboard.to("#herstel .btn--primary").presses("Enter");
            page.waitForURL(url -> url.endsWith("/vandaag"));
            keyboard.to("form[action*=uitloggen] [type=submit]").presses("Enter");
            page.waitForURL(url -> url.contains("/account/inloggen"));

            logIn(visitor, keyboard, name);
            page.waitForURL(url -> url.contains("/account/code"));
            keyboard.to("[id$=':cijfers']").types(phone.newCode()).presses("Enter");

            page.waitForURL(url -> url.endsWith("/vandaag"));
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void logIn(Visitor visitor, Keyboard keyboard, String name) {
        visitor.open("/account/inloggen");
        keyboard.to("[id$=':naam']").types(name);
        keyboard.to("[id$=':wachtwoord']").types(Platform.PASSWORD).presses("Enter");
    }

    @Test
    void aListIsFilteredOrderedNarrowedAndTakenAsAFile() throws IOException {
        try (Visitor visitor = Visitor.atDesk().logsInAs("contractbeheerder@mgr-sdcg")) {
            Keyboard keyboard = new Keyboard(visitor);
            Page page = visitor.page();
            visitor.open("/aanbieders/overzicht");
            keyboard.to("#zoek").types("zorg").presses("Enter");
            page.waitForURL(url -> url.contains("zoek=zorg"));
            keyboard.to("thead th:nth-child(2) a").presses("Enter");
            page.waitForURL(url -> url.contains("sorteer=number"));
            assertThat(page.locator("thead th").nth(1)).hasAttribute("aria-sort", "ascending");
            keyboard.to(".pager nav li:last-child a").presses("Enter");
            page.waitForURL(url -> url.contains("vanaf="));
            keyboard.to(".list__columns summary").presses("Enter");
            keyboard.to(".list__columns input[value='4']").presses("Space");
            keyboard.to(".list__columns [type=submit]").presses("Enter");
            page.waitForURL(url -> url.contains("kolommen="));
            assertThat(page.locator("thead th")).hasCount(6);

            keyboard.to(".list__files a[href*='bestand=csv']");
            Download file = page.waitForDownload(() -> keyboard.presses("Enter"));

            List<String> lines = Files.readAllLines(file.path(), StandardCharsets.UTF_8);
            assertThat(lines.get(0).split(";")).hasSize(6);
            assertThat(lines).hasSizeGreaterThan(25);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void aFileIsReadIn() {
        try (Visitor visitor = Visitor.atDesk().logsInAs("contractbeheerder@zuid-limburg")) {
            Keyboard keyboard = new Keyboard(visitor);
            Page page = visitor.page();
            hand(visitor, keyboard, new ProviderFile().with(ProviderFile.row(PROVIDER, "")));
            assertThat(page.locator("#rijen tbody tr, .list tbody tr").first()).containsText("naam");

            hand(visitor, keyboard, new ProviderFile().with(ProviderFile.row(PROVIDER, "Zorg zonder muis")));
            assertThat(page.locator("#nieuw")).hasText("1");
            keyboard.to("[id='verwerk:nu']").presses("Enter");

            assertThat(page.locator("[id='verwerk:nu'], #bezig")).hasCount(0);
            visitor.open("/aanbieders/overzicht?zoek=zonder+muis");
            assertThat(page.locator("main .list tbody tr")).hasCount(1);
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void hand(Visitor visitor, Keyboard keyboard, ProviderFile file) {
        Page page = visitor.page();
        Consumer<FileChooser> chooses =
                chooser -> chooser.setFiles(new FilePayload("aanbieders.csv", "text/csv", file.bytes()));
        page.onFileChooser(chooses); // before the page is there: the window must not open outside of it
        visitor.open("/account/inlezen?soort=aanbieders");
        keyboard.to("[id='inlezen:bestand']").presses("Enter");
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("() => document.getElementById('inlezen:bestand').files.length === 1")));
        page.offFileChooser(chooses);
        keyboard.to("[id='inlezen:nakijken']").presses("Enter");
        page.waitForURL(url -> url.contains("/account/inleesbeurt"));
    }
}
