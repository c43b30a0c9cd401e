package nl.mgr.system.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One browser for all visitors of a run. Some releases of Chromium now and then never answer that a visitor's windows are
 * closed, and nothing waits shorter than for ever: then the browser is ended, and the next visitor has a new one.
 */
final class SharedBrowser {

    private static final int SECONDS_TO_CLOSE = 30;

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final ScheduledExecutorService GUARD = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "browser-guard");
        thread.setDaemon(true);
        return thread;
    });

    private static Browser browser = launch();

    private SharedBrowser() {}

    private static Browser launch() {
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.path())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static BrowserContext window(Browser.NewContextOptions options) {
        if (!browser.isConnected()) {
            browser = launch();
        }
        return browser.newContext(options);
    }

    static void close(BrowserContext context) {
        Future<?> guard = GUARD.schedule(SharedBrowser::end, SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        try {
            context.close();
        } catch (PlaywrightException e) {
            if (browser.isConnected()) {
                throw e;
            }
        } finally {
            guard.cancel(false);
        }
    }

    private static void end() {
        System.err.println("a browser did not close its windows and was ended");
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
