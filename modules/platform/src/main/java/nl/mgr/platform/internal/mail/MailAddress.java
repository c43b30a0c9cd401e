package nl.mgr.platform.internal.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.NotAMailAddress;

/** Addresses for mail, as people type them. */
public final class MailAddress {

    /** No longer than SMTP takes (RFC 5321, 4.5.3.1); no control characters, which could begin another header. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{1,185}$)[a-z0-9-]+(\\.[a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);

    private MailAddress() {}

    /** @throws NotAMailAddress */
    public static String of(String typed) {
        String address = typed.strip();
        if (!ADDRESS.matcher(address).matches() || address.contains("..")) {
            throw new NotAMailAddress(address);
        }
        return address;
    }

    /** Of whom the demo brings along: an address that reaches nobody (RFC 2606). */
    public static Optional<String> ofDemo(String loginName) {
        return Settings.flag("mgr.demo", false)
                ? Optional.of(loginName.toLowerCase(Locale.ROOT) + ".example")
                : Optional.empty();
    }
}
