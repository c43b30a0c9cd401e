package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.OwnNotices;
import nl.mgr.ui.UnreadSource;
import org.jspecify.annotations.Nullable;

/** How many notices wait, for the head of every page. */
@ApplicationScoped
class Bell implements UnreadSource {

    @Inject
    private OwnNotices notices;

    @Override
    public @Nullable Long unread(Actor actor) {
        return actor.membershipId() == null || actor.cooperationId() == null ? null : notices.unread();
    }
}
