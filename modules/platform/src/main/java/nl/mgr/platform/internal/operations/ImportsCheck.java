package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.internal.operations.Questions.ImportsNow;

/** Whether files that are read in get on; those with wrong rows are for who handed them in, not for here. */
@ApplicationScoped
class ImportsCheck extends PlatformCheck {

    private static final String PAGE = "/account/inlezen";
    private static final Duration RECENT = Duration.ofDays(7);

    @Inject
    private Questions questions;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean concerns(Actor actor) {
        return actor.cooperationId() != null;
    }

    @Override
    public Finding look(Actor actor) {
        ImportsNow now = questions.imports(clock.instant().minus(RECENT));
        String link = actor.may("platform.import.run") ? PAGE : null;
        return now.failed() > 0
                ? Findings.of(link, "inlezen", Verdict.WARN, "mislukt", now.failed())
                : Findings.of(link, "inlezen", Verdict.GOOD, "goed", now.busy(), now.waiting());
    }
}
