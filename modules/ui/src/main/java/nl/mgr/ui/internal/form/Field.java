package nl.mgr.ui.internal.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * {@code m:field}: label, help, the input inside it and its error, tied together for the eye and for screen readers.
 * Radio buttons and groups of boxes become a {@code fieldset} with a {@code legend}.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "nl.mgr.ui.Field";

    private static final String FOR = "for";

    private enum Key {
        label,
        help,
        required,
        wide
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter out = context.getResponseWriter();
        UIComponent input = input();
        List<FacesMessage> errors = input == null ? List.of() : context.getMessageList(input.getClientId(context));
        boolean group = input != null && isGroup(input);
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute(
                "class",
                (group ? "fieldset" : "field")
                        + (errors.isEmpty() ? "" : " field--error")
                        + (wide() ? " field--wide" : ""),
                null);
        label(context, out, input, group);
        if (getHelp() != null && !getHelp().isBlank()) {
            text(out, "field__help", getClientId(context) + "-h", getHelp());
        }
        if (input != null) {
            describe(context, input, !errors.isEmpty());
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        UIComponent input = input();
        List<FacesMessage> errors = input == null ? List.of() : context.getMessageList(input.getClientId(context));
        if (!errors.isEmpty()) {
            FacesMessage first = errors.get(0);
            String told = first.getDetail() == null ? first.getSummary() : first.getDetail();
            text(out, "field__error", getClientId(context) + "-e", Texts.of("ui", "field.error", told));
        }
        out.endElement(input != null && isGroup(input) ? "fieldset" : "div");
        super.encodeEnd(context);
    }

    private void label(FacesContext context, ResponseWriter out, @Nullable UIComponent input, boolean group)
            throws IOException {
        String element = group ? "legend" : "label";
        out.startElement(element, this);
        if (!group && input != null) {
            out.writeAttribute("id", getClientId(context) + "-l", null);
            out.writeAttribute("for", inputId(context, input), null);
        }
        out.writeText(getLabel(), null);
        if (Boolean.FALSE.equals(getRequired())) {
            out.writeText(" ", null);
            text(out, "soft", null, Texts.of("ui", "field.optional"));
        }
        out.endElement(element);
    }

    private void describe(FacesContext context, UIComponent input, boolean wrong) {
        String id = getClientId(context);
        String help = getHelp() == null || getHelp().isBlank() ? "" : id + "-h";
        String described = (help + (wrong ? " " + id + "-e" : "")).strip();
        if (!described.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", described);
        } else {
            input.getPassThroughAttributes().remove("aria-describedby");
        }
        if (wrong) {
            input.getPassThroughAttributes().put("aria-invalid", "true");
        } else {
            input.getPassThroughAttributes().remove("aria-invalid");
        }
        if (input instanceof InputHolder holder) {
            holder.setLabelledBy(id + "-l");
        } else if (input.getAttributes().get("styleClass") == null && !isGroup(input)) {
            input.getAttributes().put("styleClass", "input");
        }
        if (input instanceof UIInput told && told.getAttributes().get("label") == null) {
            told.getAttributes().put("label", getLabel());
        }
    }

    private @Nullable UIComponent input() {
        String named = getFor();
        return descendants(this)
                .filter(child -> named == null ? child instanceof EditableValueHolder : named.equals(child.getId()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<UIComponent> descendants(UIComponent parent) {
        return parent.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof NamingContainer ? Stream.empty() : descendants(child)));
    }

    private static boolean isGroup(UIComponent input) {
        String renderer = String.valueOf(input.getRendererType());
        return renderer.contains("Radio") || renderer.contains("ManyCheckbox");
    }

    private static String inputId(FacesContext context, UIComponent input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }

    private void text(ResponseWriter out, String styleClass, @Nullable String id, String text) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", styleClass, null);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        out.writeText(text, null);
        out.endElement("span");
    }

    public String getLabel() {
        return (String) getStateHelper().eval(Key.label, "");
    }

    public void setLabel(String label) {
        getStateHelper().put(Key.label, label);
    }

    public @Nullable String getHelp() {
        return (String) getStateHelper().eval(Key.help);
    }

    public void setHelp(String help) {
        getStateHelper().put(Key.help, help);
    }

    /** Id of the input; without it, the first input inside. */
    public @Nullable String getFor() {
        return (String) getStateHelper().eval(FOR);
    }

    public void setFor(String id) {
        getStateHelper().put(FOR, id);
    }

    /** {@code false} marks the field as one that may stay empty; else nothing is marked. */
    public @Nullable Boolean getRequired() {
        return (Boolean) getStateHelper().eval(Key.required);
    }

    public void setRequired(Boolean required) {
        getStateHelper().put(Key.required, required);
    }

    private boolean wide() {
        return Boolean.TRUE.equals(getWide());
    }

    /** Whether the field takes the whole width. */
    public @Nullable Boolean getWide() {
        return (Boolean) getStateHelper().eval(Key.wide);
    }

    public void setWide(Boolean wide) {
        getStateHelper().put(Key.wide, wide);
    }
}
