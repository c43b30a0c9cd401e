package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.platform.internal.operations.Questions.LastCheck;
import org.jspecify.annotations.Nullable;

/** When the chain of the audit trail was checked last, and what was found. */
@ApplicationScoped
class ChainCheck implements HealthCheck {

    /** A night, and some hours for a check that takes long or a server that was down. */
    private static final Duration OLD = Duration.ofHours(30);

    private static final String PAGE = "/account/logboek";

    @Inject
    private Questions questions;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Finding look(Actor actor) {
        LastCheck last = questions.lastCheck(actor.cooperationId()).orElse(null);
        String link = actor.may("platform.audit.view") ? PAGE : null;
        return switch (state(last, clock.instant())) {
            case "nooit" -> Findings.of(link, "keten", Verdict.WARN, "nooit");
            case "fout" ->
                Findings.of(link, "keten", Verdict.BAD, "fout", at(last), last == null ? 0 : last.problems());
            case "oud" -> Findings.of(link, "keten", Verdict.WARN, "oud", at(last));
            default -> Findings.of(link, "keten", Verdict.GOOD, "goed", at(last), last == null ? 0 : last.lines());
        };
    }

    private static Instant at(@Nullable LastCheck last) {
        return last == null ? Instant.EPOCH : last.at();
    }

    static String state(@Nullable LastCheck last, Instant now) {
        if (last == null) {
            return "nooit";
        }
        if (last.problems() > 0) {
            return "fout";
        }
        return last.at().isBefore(now.minus(OLD)) ? "oud" : "goed";
    }
}
