package nl.mgr.ui.internal.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colour tokens of {@code mgr.css}, each with its light and its dark shade. */
public final class Tokens {

    private static final String SHEET = "/META-INF/resources/mgr/mgr.css";
    private static final String PREFIX = "--basis-";
    private static final Pattern SHADES =
            Pattern.compile(PREFIX + "([\\w-]+):light-dark\\((#[0-9a-f]{3,6}),(#[0-9a-f]{3,6})\\)");

    /** A colour in both schemes, as {@code #rrggbb} or {@code #rgb}. */
    private record Shade(String light, String dark) {}

    private final Map<String, Shade> shades = new HashMap<>();

    private Tokens() {}

    /** The platform's own colours: of a token that a municipality overrides, the first. */
    public static Tokens own() {
        Tokens tokens = new Tokens();
        Matcher found = SHADES.matcher(text());
        while (found.find()) {
            tokens.shades.putIfAbsent(found.group(1), new Shade(found.group(2), found.group(3)));
        }
        return tokens;
    }

    /** Contrast of two tokens in the light scheme, 1 to 21 (WCAG 2.2, relative luminance). */
    public double light(String one, String other) {
        return contrast(shade(one).light(), shade(other).light());
    }

    /** The same in the dark scheme. */
    public double dark(String one, String other) {
        return contrast(shade(one).dark(), shade(other).dark());
    }

    private Shade shade(String token) {
        Shade shade = shades.get(token);
        if (shade == null) {
            throw new IllegalArgumentException("no colour " + PREFIX + token + " in " + SHEET);
        }
        return shade;
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 1) + 0.0722 * part(colour, 2);
    }

    private static double part(String colour, int at) {
        boolean brief = colour.length() == 4;
        String digits = brief ? colour.substring(1 + at, 2 + at).repeat(2) : colour.substring(1 + 2 * at, 3 + 2 * at);
        double value = Integer.parseInt(digits, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String text() {
        try (InputStream sheet = Tokens.class.getResourceAsStream(SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException(SHEET + " is missing");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
