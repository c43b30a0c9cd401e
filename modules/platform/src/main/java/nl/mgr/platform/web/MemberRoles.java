package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Link;
import nl.mgr.platform.Members.Member;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Forms of {@code /account/lid?id=}: other roles, and a link for a new password. */
@Named("platformMemberRoles")
@RequestScoped
public class MemberRoles {

    @Inject
    private Members members;

    @Inject
    private Messages messages;

    @Inject
    private Conflict conflict;

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

    /** @param seen the membership as the form showed it */
    public String change(Member seen) {
        List<String> wanted = roles == null ? List.of() : roles;
        conflict.when(() -> List.of(Conflict.of(
                Texts.of("platform", "mensen.rollen"),
                names(wanted),
                names(members.member(seen.id()).roles()))));
        members.changeRoles(seen.id(), Set.copyOf(seen.roles()), Set.copyOf(wanted));
        messages.info("platform", "lid.rollen.bewaard");
        return "/account/lid?faces-redirect=true&id=" + seen.id();
    }

    /** In the order of the form. */
    private String names(List<String> held) {
        return choices.stream()
                .filter(choice -> held.contains(choice.role()))
                .map(RoleChoice::name)
                .collect(Collectors.joining(", "));
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
