package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.Contribution;

/** The notices of a module. A bean of this type makes them known by being there. */
@Contribution
public interface NoticeKinds {
    List<NoticeKind> kinds();
}
