package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo is of the day on which somebody starts it, and not only of the day of the tests. */
@Tag("own-platform")
class DemoDayIT {

    @Test
    void onTheFirstOfAMonthItLoadsToo() {
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.demo.day", "2026-12-01");
        settings.put("mgr.clock.start", "2026-12-01T10:00");
        try (RunningPlatform platform = RunningPlatform.start(Distribution.work("demo-day"), settings)) {
            assertThat(platform.isReady()).isTrue();
        }
    }
}
