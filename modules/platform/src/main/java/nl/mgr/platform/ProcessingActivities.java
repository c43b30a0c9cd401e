package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.Contribution;

/** What a module does with people's data. A bean of this type makes it part of the register by being there. */
@Contribution
public interface ProcessingActivities {
    List<ProcessingActivity> activities();
}
