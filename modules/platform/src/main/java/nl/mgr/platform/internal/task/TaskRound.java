package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ParticipationSource;
import nl.mgr.kernel.Round;
import nl.mgr.platform.TaskSource;

/** Compares every minute what modules want done with the tasks that are open, and sees to what is late. */
@ApplicationScoped
public class TaskRound implements Round {

    private static final Logger LOG = Logger.getLogger(TaskRound.class.getName());

    @Inject
    private Instance<ParticipationSource> cooperations;

    @Inject
    private Kinds kinds;

    @Inject
    private TaskSteps steps;

    @Override
    public String name() {
        return "platform.tasks";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void go() {
        if (cooperations.isResolvable()) {
            cooperations.get().cooperations().forEach(this::go);
        }
    }

    /** One cooperation; what fails in one module does not keep the others from theirs. */
    public void go(UUID cooperation) {
        Actor system = Actor.system(cooperation, "");
        for (TaskSource source : kinds.sources()) {
            attempt(source.module(), () -> ActorContext.runAs(system, () -> steps.follow(source)));
        }
        attempt("late", () -> ActorContext.runAs(system, steps::seeToLate));
    }

    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "tasks of " + what + " were not looked up; tried again", e);
        }
    }
}
