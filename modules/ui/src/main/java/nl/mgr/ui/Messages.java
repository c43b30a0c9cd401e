package nl.mgr.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.mgr.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * Messages to the user. A page bean calls {@code messages.info("contracts", "tarief.bewaard", name)} and redirects; the
 * message is shown on the next page. Texts come from the module's bundle.
 */
@Named("uiMessages")
@ApplicationScoped
public class Messages {

    /**
     * One message as the page shows it.
     *
     * @param href link to the field it is about, or {@code null}
     */
    public record Shown(String text, @Nullable String href, String kind) {}

    /** Says that something was done; survives the redirect that follows. */
    public void info(String module, String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, Texts.of(module, key, values));
        keep();
    }

    /** Says what to look at although it was done; survives the redirect that follows. */
    public void warn(String module, String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, Texts.of(module, key, values));
        keep();
    }

    /** Says that nothing was done and what to do instead; stays on this page. */
    public void error(String module, String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, Texts.of(module, key, values));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** A broken rule: stays on this page. The exception handler does this for refusals that a page bean lets pass. */
    public void refusal(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, Texts.of(refusal));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Errors of fields and of the page as a whole, for {@code m:errorSummary}. */
    public List<Shown> getErrors() {
        return shown(true);
    }

    /** How many errors there are, in words. */
    public String getErrorsHead() {
        int count = getErrors().size();
        return count == 1 ? Texts.of("ui", "errors.one") : Texts.of("ui", "errors.many", count);
    }

    /** What was done and what to look at, for {@code m:messages}. */
    public List<Shown> getNotes() {
        return shown(false);
    }

    private static List<Shown> shown(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Shown> all = new ArrayList<>();
        Iterator<@Nullable String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                if (error == errors) {
                    String text = error ? named(faces, id, textOf(message)) : textOf(message);
                    all.add(new Shown(text, href(faces, id), kind(message.getSeverity())));
                }
            }
        }
        return all;
    }

    /** A mistake in a field says which field, unless it names it already. */
    private static String named(FacesContext faces, @Nullable String clientId, String text) {
        UIComponent field = clientId == null ? null : faces.getViewRoot().findComponent(clientId);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? text : named(label.toString(), text);
    }

    static String named(String label, String text) {
        if (label.isBlank()
                || text.isEmpty()
                || text.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return label + ": " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String textOf(FacesMessage message) {
        String detail = message.getDetail();
        return detail == null || detail.isBlank() ? message.getSummary() : detail;
    }

    private static String kind(Severity severity) {
        if (severity.equals(FacesMessage.SEVERITY_INFO)) {
            return "positive";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warning" : "negative";
    }

    private static @Nullable String href(FacesContext faces, @Nullable String clientId) {
        if (clientId == null) {
            return null;
        }
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        return "#" + (field instanceof InputHolder holder ? holder.getInputClientId() : clientId);
    }

    private static void add(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
