package nl.mgr.platform;

import java.util.List;

/** The notices of a module. A bean of this type makes them known by being there. */
public interface NoticeKinds {
    List<NoticeKind> kinds();
}
