package nl.mgr.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the field, from {@code terms.properties}: each with a name, what it means and where that stands. */
public final class Terms {

    /**
     * @param id anchor on the page, e.g. {@code deelname}
     * @param source law, standard or document
     */
    public record Term(String id, String name, String meaning, String source) {

        /** Where it stands in the glossary. */
        public String address() {
            return Glossary.ADDRESS + "#" + id;
        }
    }

    private static final String BUNDLE = "nl.mgr.ui.terms";
    private static final String NAME = ".naam";

    private Terms() {}

    /** In the order of the alphabet of the language. */
    public static List<Term> in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, Thread.currentThread().getContextClassLoader(), Texts.NO_FALLBACK);
        Collator alphabet = Collator.getInstance(locale);
        alphabet.setStrength(Collator.PRIMARY);
        return bundle.keySet().stream()
                .filter(key -> key.endsWith(NAME))
                .map(key -> key.substring(0, key.length() - NAME.length()))
                .map(id -> new Term(
                        id,
                        bundle.getString(id + NAME),
                        bundle.getString(id + ".uitleg"),
                        bundle.getString(id + ".bron")))
                .sorted(Comparator.comparing(Term::name, alphabet))
                .toList();
    }
}
