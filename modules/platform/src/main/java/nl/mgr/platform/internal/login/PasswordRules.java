package nl.mgr.platform.internal.login;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mgr.platform.WeakPassword;

/**
 * What a password must be: long, and not what everybody tries first. No rules on its composition: those make passwords
 * worse.
 */
public final class PasswordRules {

    public static final int MINIMUM = 12;
    /** Hashing takes time with length: nobody makes the server hash a book. */
    static final int MAXIMUM = 256;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> OBVIOUS = read();

    private PasswordRules() {}

    /** @throws WeakPassword too short, too long, or obvious */
    public static void check(String password, String loginName) {
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int length = plain.codePointCount(0, plain.length());
        if (length < MINIMUM || length > MAXIMUM || obvious(plain) || contains(plain, loginName)) {
            throw new WeakPassword(MINIMUM);
        }
    }

    private static boolean obvious(String plain) {
        String letters = plain.replaceAll("[^\\p{L}]+", "");
        String stem = plain.replaceAll("^[\\p{P}\\p{S}\\d]+|[\\p{P}\\p{S}\\d]+$", "");
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || OBVIOUS.contains(plain)
                || OBVIOUS.contains(stem)
                || OBVIOUS.contains(letters)
                || run(plain);
    }

    /** One long run such as 1234567890ab or zyxwvutsrqpo. */
    private static boolean run(String plain) {
        int steps = 0;
        for (int i = 1; i < plain.length(); i++) {
            if (Math.abs(plain.charAt(i) - plain.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps * 4 >= (plain.length() - 1) * 3;
    }

    private static boolean contains(String plain, String loginName) {
        String name = loginName.strip().toLowerCase(Locale.ROOT);
        String local = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        return local.length() >= 4 && plain.replace(local, "").length() < MINIMUM - 4;
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/nl/mgr/platform/obvious-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("obvious-passwords.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
