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
     * Tries name and password. On welcome the browser is sent on: to the second step where there is one, with
     * several memberships to the choice between them.
     *
     * @param wanted the address the visitor was on the way to; only an own one is followed
     */
    Outcome logIn(String loginName, String password, @Nullable String wanted);

    /** Whether the password of this browser's visitor was right a short while ago and the second step is still owed. */
    boolean owesSecondStep();

    /**
     * Tries the second step. On welcome the browser is sent on.
     *
     * @throws NotFound when none is owed (any more)
     */
    Outcome secondStep(String code);

    /**
     * What the visitor may act as.
     *
     * @throws NotFound for a stranger
     */
    List<MembershipRow> memberships();

    /** As what the visitor acts now, or {@code null}. */
    @Nullable
    UUID activeMembership();

    /** Sends the browser to the wanted address; only an own one is followed. */
    void goOn(@Nullable String wanted);

    /**
     * Goes on as another membership. The log-in begins anew, so pages of the membership before expire.
     *
     * @throws NotFound when the visitor does not have this membership today
     */
    void switchTo(UUID membership, @Nullable String wanted);
}
