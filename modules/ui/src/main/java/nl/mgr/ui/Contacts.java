package nl.mgr.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.Settings;

/** What the pages on privacy and accessibility say: which kinds of data are kept, and whom people can ask by the settings. */
@Named("uiContacts")
@ApplicationScoped
public class Contacts {

    /** Kinds of data, in the order of the page; the texts are {@code privacy.kept.<kind>}. */
    private static final List<String> KEPT = List.of("account", "session", "log", "look", "provider", "delivery");

    private final String privacy = Settings.text("mgr.privacy.contact", "").strip();
    private final String accessibility =
            Settings.text("mgr.accessibility.contact", "").strip();

    public List<String> getKept() {
        return KEPT;
    }

    /** A mail address or the address of a page; empty when none is set. */
    public String getPrivacy() {
        return privacy;
    }

    public String getAccessibility() {
        return accessibility;
    }

    /** Where a click on it leads. */
    public String link(String contact) {
        return contact.startsWith("https://") ? contact : "mailto:" + contact;
    }
}
