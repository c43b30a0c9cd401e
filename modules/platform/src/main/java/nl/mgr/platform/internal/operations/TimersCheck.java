package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.BackgroundWork;

/** Whether the work of the background comes when it should, on all nodes. */
@ApplicationScoped
class TimersCheck extends PlatformCheck {

    @Inject
    private BackgroundWork work;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Finding look(Actor actor) {
        Map<String, Verdict> verdicts = Punctuality.byName(work.runs(), clock.instant());
        for (Verdict verdict : new Verdict[] {Verdict.BAD, Verdict.WARN}) {
            if (verdicts.containsValue(verdict)) {
                return Findings.of(
                        "werk", verdict, verdict == Verdict.BAD ? "staat" : "hapert", named(verdicts, verdict));
            }
        }
        return verdicts.isEmpty()
                ? Findings.of("werk", Verdict.BAD, "geen")
                : Findings.of("werk", Verdict.GOOD, "goed", verdicts.size());
    }

    private static String named(Map<String, Verdict> verdicts, Verdict wanted) {
        return verdicts.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(each -> ModuleTexts.round(each.getKey()))
                .collect(Collectors.joining(", "));
    }
}
