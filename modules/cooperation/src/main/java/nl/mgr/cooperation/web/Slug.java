package nl.mgr.cooperation.web;

import java.text.Normalizer;
import java.util.Locale;

/** Codes out of names. */
final class Slug {

    private Slug() {}

    /** Small letters and hyphens: "Centrale afhandeling declaraties" becomes {@code centrale-afhandeling-declaraties}. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
