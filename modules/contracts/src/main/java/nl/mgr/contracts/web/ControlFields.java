package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.mgr.contracts.Controls.Kind;
import nl.mgr.contracts.Controls.Terms;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a check. */
public class ControlFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> texts = new HashMap<>();
    private Kind kind = Kind.FORMAL;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean detailed;

    static ControlFields of(Terms terms) {
        ControlFields fields = new ControlFields();
        fields.texts.put("titel", terms.title());
        fields.texts.put("doel", terms.goal());
        fields.texts.put("risico", terms.risk());
        fields.texts.put("noodzaak", terms.necessity());
        fields.kind = terms.kind();
        fields.first = terms.first();
        fields.last = terms.last();
        fields.detailed = terms.detailed();
        return fields;
    }

    Terms terms() {
        return new Terms(
                kind,
                text("titel"),
                text("doel"),
                text("risico"),
                requireNonNull(first),
                requireNonNull(last),
                detailed,
                detailed ? text("noodzaak") : "");
    }

    private String text(String key) {
        return Objects.toString(texts.get(key), "").strip();
    }

    /** What it is called ({@code titel}), {@code doel}, {@code risico} and {@code noodzaak}. */
    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public boolean isDetailed() {
        return detailed;
    }

    public void setDetailed(boolean detailed) {
        this.detailed = detailed;
    }
}
