package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceLineTerms;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a line of the catalogue, each text under the name of its field. */
public class LineFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PART = "part";
    private static final String FACT = "fact";

    private final HashMap<String, @Nullable String> texts = new HashMap<>();
    private @Nullable Long value;
    private boolean agreed = true;

    LineFields() {
        texts.put("frequency", Frequency.MONTH.code());
        texts.put("owner", OwnerRole.CONTRACT_ADMINISTRATOR.code());
    }

    static LineFields of(ServiceLineTerms terms) {
        LineFields fields = new LineFields();
        fields.texts.put(PART, terms.module() + (terms.submodule() == null ? "" : ":" + terms.submodule()));
        fields.texts.put("number", terms.number());
        fields.texts.put("wording", terms.wording());
        fields.texts.put("norm", terms.norm());
        fields.texts.put("unit", terms.normUnit());
        fields.texts.put("frequency", terms.frequency().code());
        fields.texts.put("owner", terms.owner().code());
        fields.texts.put(FACT, terms.fact());
        fields.value = terms.normValue();
        fields.agreed = terms.agreed();
        return fields;
    }

    ServiceLineTerms terms() {
        String[] part = text(PART).split(":", 2);
        return new ServiceLineTerms(
                UUID.fromString(part[0]),
                part.length == 1 ? null : UUID.fromString(part[1]),
                text("number").strip(),
                text("wording"),
                text("norm"),
                value,
                text("unit"),
                Frequency.of(text("frequency")),
                OwnerRole.of(text("owner")),
                text(FACT).isEmpty() ? null : text(FACT),
                agreed);
    }

    private String text(String name) {
        String typed = texts.get(name);
        return typed == null ? "" : typed;
    }

    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public @Nullable Long getValue() {
        return value;
    }

    public void setValue(@Nullable Long value) {
        this.value = value;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
