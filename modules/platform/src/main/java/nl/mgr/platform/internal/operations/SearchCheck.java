package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.internal.operations.Questions.Counted;

/** Whether the search found in the night that it knows the records as they are. */
@ApplicationScoped
class SearchCheck extends PlatformCheck {

    @Inject
    private Questions questions;

    @Override
    public int order() {
        return 46;
    }

    @Override
    public boolean concerns(Actor actor) {
        return actor.cooperationId() != null;
    }

    @Override
    public Finding look(Actor actor) {
        return questions
                .searchCheck()
                .map(SearchCheck::found)
                .orElseGet(() -> Findings.of("zoeken", Verdict.GOOD, "nooit"));
    }

    private static Finding found(Counted last) {
        return last.count() == 0
                ? Findings.of("zoeken", Verdict.GOOD, "goed", last.at())
                : Findings.of("zoeken", Verdict.WARN, "hersteld", last.at(), last.count());
    }
}
