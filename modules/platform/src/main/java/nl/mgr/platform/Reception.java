package nl.mgr.platform;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.LoginService.Outcome;
import org.jspecify.annotations.Nullable;

/** What the pages of the account ask the entrance for the browser in front of them, within a request of Faces. */
public interface Reception {

    /**
     * Tries name and password. On welcome the browser is sent on; with several memberships to the choice between them.
     *
     * @param wanted the address the visitor was on the way to; only an own one is followed
     */
    Outcome logIn(String loginName, String password, @Nullable String wanted);

    /**
     * What the visitor may act as.
     *
     * @throws NotFound for a stranger
     */
    List<MembershipRow> memberships();

    /** As what the visitor acts now, or {@code null}. */
    @Nullable
    UUID activeMembership();

    /**
     * Goes on as another membership. The log-in begins anew, so pages of the membership before expire.
     *
     * @throws NotFound when the visitor does not have this membership today
     */
    void switchTo(UUID membership, @Nullable String wanted);
}
