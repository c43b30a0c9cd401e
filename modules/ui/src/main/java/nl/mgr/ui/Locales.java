package nl.mgr.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the screens, a closed list: Dutch unless the user chose English. The choice is kept in a cookie; a
 * value outside the list counts as no choice, so request text never becomes a locale.
 */
@Named("uiLocales")
@ApplicationScoped
public class Locales {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    private static final String COOKIE = "mgr-taal";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    /** Bundles without a language suffix are Dutch; the machine's own language must not come before them. */
    void dutchIsTheDefault(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Locale.setDefault(Locale.forLanguageTag("nl-NL"));
    }

    /** The language of a tag from outside, or Dutch when it is not in the list. */
    public static Locale of(@Nullable String tag) {
        return ALL.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(DUTCH);
    }

    /** The language of the current request; Dutch outside a request. */
    public static Locale current() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return DUTCH;
        }
        Object cookie = faces.getExternalContext().getRequestCookieMap().get(COOKIE);
        return of(cookie instanceof Cookie kept ? kept.getValue() : null);
    }

    public String getLanguage() {
        return current().toLanguageTag();
    }

    /** The languages one may switch to, each by its tag. */
    public List<String> getOthers() {
        return ALL.stream()
                .map(Locale::toLanguageTag)
                .filter(tag -> !tag.equals(getLanguage()))
                .toList();
    }

    /** A language in its own words, as its speakers look for it. */
    public String nameOf(String tag) {
        Locale locale = of(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** Keeps the choice and shows the same page again. */
    public String choose(String tag) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .addResponseCookie(
                        COOKIE,
                        of(tag).toLanguageTag(),
                        Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true, "SameSite", "Lax"));
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
