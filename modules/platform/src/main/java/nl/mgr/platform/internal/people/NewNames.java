package nl.mgr.platform.internal.people;

import java.util.regex.Pattern;
import nl.mgr.platform.EmptyName;
import nl.mgr.platform.NotALoginName;
import nl.mgr.platform.OwnAccount;

/** What somebody new may be called. */
final class NewNames {

    /** A name need not be an address for mail: that is kept beside it. */
    private static final Pattern LOGIN_NAME = Pattern.compile("[\\w.+-]{2,80}@[\\w.-]{2,100}");

    private NewNames() {}

    /**
     * @throws NotALoginName
     * @throws EmptyName
     */
    static void check(String loginName, String name) {
        if (!LOGIN_NAME.matcher(loginName.strip()).matches()) {
            throw new NotALoginName(loginName.strip());
        }
        if (name.isBlank() || name.strip().length() > OwnAccount.LONGEST_NAME) {
            throw new EmptyName(OwnAccount.LONGEST_NAME);
        }
    }
}
