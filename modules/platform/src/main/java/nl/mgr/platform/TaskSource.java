package nl.mgr.platform;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Contribution;

/**
 * What a module asks people to do. One bean per module. What follows from the state of things is compared with the open
 * tasks every minute, so that none is forgotten and none outlives its reason; what was done is told at once by
 * {@link Tasks#done}.
 */
@Contribution
public interface TaskSource {

    String module();

    /** All kinds that the module gives, in the order in which they are shown. */
    List<TaskKind> kinds();

    /**
     * What has to be done in the actor's cooperation as things stand, of the kinds that are not opened once. Asked as the
     * system, in a transaction.
     */
    List<NewTask> wanted(LocalDate today);
}
