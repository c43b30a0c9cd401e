package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Link;
import org.jspecify.annotations.Nullable;

/** {@code /account/uitnodigen}: makes somebody a member of one's own organisation. */
@Named("platformInvite")
@RequestScoped
public class InvitePage {

    @Inject
    private Members members;

    @Inject
    private Clock clock;

    private List<RoleChoice> choices = List.of();
    private @Nullable String loginName;
    private @Nullable String name;
    private List<String> roles = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private @Nullable Link link;

    @PostConstruct
    void load() {
        choices = RoleChoice.of(members.roles());
    }

    public void invite() {
        LocalDate today = LocalDate.now(clock);
        Period period = lastDay == null ? Period.from(today) : Period.through(today, lastDay);
        link = members.invite(text(loginName), text(name), Set.copyOf(roles), period);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public List<RoleChoice> getChoices() {
        return choices;
    }

    public @Nullable Link getLink() {
        return link;
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
