package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Link;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Forms of {@code /account/lid?id=}: other roles, and a link for a new password. */
@Named("platformMemberRoles")
@RequestScoped
public class MemberRoles {

    @Inject
    private Members members;

    @Inject
    private Messages messages;

    private List<RoleChoice> choices = List.of();
    private @Nullable List<String> roles;
    private @Nullable Link link;

    /** Before a form is read too: what is ticked must be one of them. */
    @PostConstruct
    void prepare() {
        choices = RoleChoice.of(members.roles());
    }

    /** Of the membership that the page shows, unless others were ticked. */
    public void load(UUID membership) {
        roles = roles == null ? new ArrayList<>(members.member(membership).roles()) : roles;
    }

    public String change(UUID membership) {
        members.changeRoles(membership, roles == null ? Set.of() : Set.copyOf(roles));
        messages.info("platform", "lid.rollen.bewaard");
        return "/account/lid?faces-redirect=true&id=" + membership;
    }

    public void newPassword(UUID membership) {
        link = members.newPassword(membership);
    }

    public List<RoleChoice> getChoices() {
        return choices;
    }

    public @Nullable List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public @Nullable Link getLink() {
        return link;
    }
}
