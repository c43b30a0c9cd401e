package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mgr.cooperation.CouncilOpinions;
import nl.mgr.cooperation.CouncilOpinions.Details;
import nl.mgr.cooperation.Stance;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/zienswijze?gemeente=0221&jaar=2028}: what a council says of a draft budget, and the answer. */
@Named("cooperationOpinion")
@ViewScoped
public class OpinionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject CouncilOpinions councils;
    private @Inject AskedYear asked;
    private @Inject Messages messages;

    private final OpinionFields fields = new OpinionFields();
    private @Nullable String code;
    private @Nullable Details council;
    private int year;

    public void load() {
        year = asked.year();
        council = councils.of(year, AskedMunicipality.of(code));
    }

    /** The municipality itself. */
    public String handIn() {
        councils.handIn(year, stance(), fields.getSummary());
        return saved("zienswijze.ingediend");
    }

    /** Staff, of what came by letter. */
    public String enter() {
        LocalDate sent = Objects.requireNonNull(fields.getSent());
        LocalDate received = Objects.requireNonNull(fields.getReceived());
        councils.record(year, AskedMunicipality.of(code), stance(), fields.getSummary(), sent, received);
        return saved("zienswijze.bewaard");
    }

    public String answer() {
        LocalDate on = Objects.requireNonNull(fields.getAnswered());
        councils.answer(Objects.requireNonNull(council).versions().get(0).id(), fields.getAnswer(), on);
        return saved("zienswijze.beantwoord");
    }

    private Stance stance() {
        return Stance.of(Objects.requireNonNull(fields.getStance()));
    }

    private String saved(String text) {
        messages.info(MODULE, text);
        return "/samenwerking/zienswijze?faces-redirect=true&gemeente=" + code + "&jaar=" + year;
    }

    public boolean isHandsIn() {
        return ActorContext.current().may("cooperation.opinion.submit");
    }

    public boolean isEnters() {
        return ActorContext.current().may("cooperation.calendar.change");
    }

    public List<Stance> getStances() {
        return List.of(Stance.values());
    }

    public @Nullable Details getCouncil() {
        return council;
    }

    public OpinionFields getFields() {
        return fields;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
