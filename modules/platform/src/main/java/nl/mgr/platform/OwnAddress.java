package nl.mgr.platform;

import org.jspecify.annotations.Nullable;

/** The address somebody wanted before the log-in came between: a path of our own, never another site. */
public final class OwnAddress {

    private static final String HOME = "/vandaag";

    private OwnAddress() {}

    /** The wanted path with its query when it is one of ours, else the home page. */
    public static String orHome(@Nullable String wanted) {
        return wanted != null && isOwn(wanted) ? wanted : HOME;
    }

    /** Of the account's own pages only those that mails lead to. */
    private static boolean isOfAMail(String wanted) {
        return wanted.startsWith("/account/kies?als=")
                || wanted.equals("/account/meldingen")
                || wanted.startsWith("/account/meldingen?");
    }

    private static boolean isOwn(String wanted) {
        return wanted.length() > 1
                && wanted.length() < 2000
                && wanted.charAt(0) == '/'
                && wanted.charAt(1) != '/'
                && wanted.indexOf('\\') < 0
                && (!wanted.startsWith("/account/") || isOfAMail(wanted))
                && wanted.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
