package nl.mgr.system.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person in front of a browser of their own. Script errors and violations of the content security policy are kept
 * and fail the test at the end.
 */
public final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> faults = new ArrayList<>();

    private Visitor(RunningPlatform platform, int width, int height, ColorScheme scheme) {
        this.origin = platform.address("");
        this.context = SharedBrowser.window(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                faults.add(message.text());
            }
        });
    }

    public static Visitor atDesk() {
        return atDeskOf(Platform.shared());
    }

    /** On a server of the test's own. */
    public static Visitor atDeskOf(RunningPlatform platform) {
        return new Visitor(platform, 1280, 900, ColorScheme.LIGHT);
    }

    public static Visitor with(int width, ColorScheme scheme) {
        return new Visitor(Platform.shared(), width, 900, scheme);
    }

    public Visitor logsInAs(String loginName) {
        open("/account/inloggen");
        page.locator("input[type=text], input[type=email]").first().fill(loginName);
        page.locator("input[type=password]").fill(Platform.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("/account/inloggen"));
        return this;
    }

    /** @return the status of the answer */
    public int open(String path) {
        var answer = page.navigate(origin + path);
        return answer == null ? 0 : answer.status();
    }

    /** @return the status of the answer to the same session, which may be a file as well as a page; the page stays */
    public int asks(String path) {
        return page.context().request().get(origin + path).status();
    }

    public Page page() {
        return page;
    }

    public Visitor screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** Script errors and violations of the content security policy so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        SharedBrowser.close(context);
    }
}
