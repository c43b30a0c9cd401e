package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Test;

/** Nobody learns from the answer or from its time whether a name exists: a wrong password beside an unknown name. */
class LogInTimesBench {

    private static final int TRIES = 200;
    private static final int WARM_UP = 20;
    private static final String KNOWN = "wethouder@duiven";
    private static final String UNKNOWN = "wethouder@nergens";

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.log-in.delay", "false");
        try (RunningPlatform platform = RunningPlatform.start(Demo.copy("log-in-times"), settings)) {
            HttpVisitor visitor = HttpVisitor.of(platform);
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();
            for (int i = 0; i < WARM_UP + TRIES; i++) {
                long first = tried(visitor, KNOWN);
                long second = tried(visitor, UNKNOWN);
                if (i >= WARM_UP) {
                    known.add(first);
                    unknown.add(second);
                }
            }
            double wrong = Percentile.median(known);
            double nobody = Percentile.median(unknown);
            System.out.printf("log-in: %.1f ms wrong password, %.1f ms unknown name%n", wrong / 1e6, nobody / 1e6);
            BenchReport.ratio(
                    "log-in-unknown-name",
                    Math.max(wrong, nobody) / Math.min(wrong, nobody),
                    1.1,
                    "a wrong password of a known name, medians of 200 tries each, taken in turn");
        }
    }

    private static long tried(HttpVisitor visitor, String name) {
        HttpVisitor.LogInForm form = visitor.logInForm();
        long begun = System.nanoTime();
        Answer answer = form.send(name, "dit is het niet");
        long took = System.nanoTime() - begun;
        assertThat(answer.page().text()).contains("Gebruikersnaam of wachtwoord klopt niet.");
        return took;
    }
}
