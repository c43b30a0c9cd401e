package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.mgr.system.support.Visitor;

/** {@code /leveringen/lever} */
final class DeliverPage extends Screen {

    /** @param text and remedy, or the beginning of them */
    record Problem(int row, String column, String value, String text, String remedy) {}

    private final String month;

    DeliverPage(Visitor visitor, String month) {
        super(visitor, "Levering " + month);
        this.month = month;
    }

    /** The file that the page offers to fill in. */
    byte[] template(String kind) {
        return download("Als " + kind);
    }

    /** The last file that came in, byte for byte. */
    byte[] lastFile() {
        return download("Haal dit bestand op");
    }

    private byte[] download(String text) {
        Download download = page.waitForDownload(() -> link(text).click());
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of which something is wrong: the page stays, and says what. */
    DeliverPage sends(FilePayload file) {
        send(file);
        assertThat(page.locator("[data-error-summary]")).isVisible();
        return new DeliverPage(visitor, month);
    }

    /** The same, for a file that is too large to hold. */
    DeliverPage sends(Path file) {
        page.locator("#lever input[type=file]").setInputFiles(file);
        button("Lever in").click();
        assertThat(page.locator("[data-error-summary]")).isVisible();
        return new DeliverPage(visitor, month);
    }

    /** A file after which the page of a delivery comes: a good one, or one that a later one stays before. */
    DeliveryPage sendsGood(FilePayload file) {
        send(file);
        return new DeliveryPage(visitor, month);
    }

    /** @param count as the button says it */
    DeliverPage takesProposals(int count) {
        button("Neem " + count + " voorstellen over").click();
        assertThat(button("Neem " + count + " voorstellen over")).hasCount(0);
        return new DeliverPage(visitor, month);
    }

    /** The same, when it may be refused. */
    DeliverPage asksForProposals(int count) {
        button("Neem " + count + (count == 1 ? " voorstel over" : " voorstellen over"))
                .click();
        return this;
    }

    private void send(FilePayload file) {
        page.locator("#lever input[type=file]").setInputFiles(file);
        assertThat(page.locator("#lever [data-file]")).containsText(file.name);
        button("Lever in").click();
    }

    void refusedWith(String text) {
        assertThat(page.locator("[data-error-summary]")).containsText(text);
    }

    /** What is wrong, row by row, and nothing else. */
    void shows(List<Problem> problems) {
        Locator rows = page.locator("#herstellen tbody tr");
        assertThat(rows).hasCount(problems.size());
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            Locator row = rows.nth(i);
            assertThat(cell(row, 0)).hasText(String.valueOf(problem.row()));
            assertThat(cell(row, 1)).hasText(problem.column());
            assertThat(cell(row, 2)).hasText(problem.value());
            assertThat(cell(row, 3)).containsText(problem.text());
            assertThat(cell(row, 4)).containsText(problem.remedy());
        }
    }
}
