package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Member;
import nl.mgr.platform.Rights;
import nl.mgr.platform.web.RightsShown.Part;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/lid?id=}: one membership, what it lets the person do, and what its administrator may do with it. */
@Named("platformMember")
@ViewScoped
public class MemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "/account/mensen?faces-redirect=true";

    @Inject
    private Members members;

    @Inject
    private Rights rights;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Member member;
    private transient List<Part> may = List.of();

    /**
     * Before each rendering, also after an action that was refused.
     *
     * @throws NotFound without such a membership in the own organisation
     */
    public void load() {
        member = members.member(wanted());
        may = RightsWords.parts(rights.ofMember(wanted()), List.of(), List.of());
    }

    public String end() {
        members.end(wanted());
        messages.info("platform", "lid.beeindigd");
        return BACK;
    }

    public String block() {
        members.block(wanted());
        messages.info("platform", "lid.geblokkeerd");
        return BACK;
    }

    public String unblock() {
        members.unblock(wanted());
        messages.info("platform", "lid.gedeblokkeerd");
        return BACK;
    }

    public String clearSecondStep() {
        members.clearSecondStep(wanted());
        messages.info("platform", "lid.tweedeStap.gewist");
        return BACK;
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("membership without id");
        }
        return id;
    }

    public @Nullable Member getMember() {
        return member;
    }

    public List<Part> getMay() {
        return may;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
