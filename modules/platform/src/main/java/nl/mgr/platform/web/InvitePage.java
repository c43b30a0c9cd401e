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
    private String loginName = "";
    private String name = "";
    private String mailAddress = "";
    private boolean mailed;
    private List<String> roles = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private @Nullable Link link;

    @PostConstruct
    void load() {
        choices = RoleChoice.of(members.roles());
        mailed = members.mailed();
    }

    public void invite() {
        LocalDate today = LocalDate.now(clock);
        Period period = lastDay == null ? Period.from(today) : Period.through(today, lastDay);
        link = members.invite(loginName, name, mailAddress, Set.copyOf(roles), period);
    }

    public List<RoleChoice> getChoices() {
        return choices;
    }

    public @Nullable Link getLink() {
        return link;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName == null ? "" : loginName;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public boolean isMailed() {
        return mailed;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(@Nullable String mailAddress) {
        this.mailAddress = mailAddress == null ? "" : mailAddress;
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
