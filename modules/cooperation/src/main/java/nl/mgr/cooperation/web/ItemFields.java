package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** An item of an agenda as it is filled in. */
public class ItemFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String asked = Asked.DECISION.code();
    private String explanation = "";
    private @Nullable UUID concerns;
    private List<ModuleRef> submodules = List.of();

    void offer(List<ModuleRef> offered) {
        submodules = List.copyOf(offered);
    }

    void take(ItemTerms terms) {
        title = terms.title();
        asked = terms.asked().code();
        explanation = terms.explanation();
        concerns = terms.concerns();
    }

    ItemTerms terms() {
        return new ItemTerms(title, Asked.of(asked), explanation, concerns);
    }

    List<Conflict.Difference> against(ItemTerms kept) {
        return List.of(Conflict.of(Texts.of("cooperation", "agendapunt.onderwerp"), title, kept.title()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public List<ModuleRef> getSubmodules() {
        return submodules;
    }

    public @Nullable UUID getConcerns() {
        return concerns;
    }

    public void setConcerns(@Nullable UUID concerns) {
        this.concerns = concerns;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
