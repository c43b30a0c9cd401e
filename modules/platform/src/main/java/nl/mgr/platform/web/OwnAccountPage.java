package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.OwnAccount;
import nl.mgr.platform.OwnAccount.Profile;
import nl.mgr.platform.OwnAccount.Session;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/ik}: who one is here, one's password, second step and sessions. */
@Named("platformOwnAccount")
@RequestScoped
public class OwnAccountPage {

    private static final String AGAIN = "/account/ik?faces-redirect=true";

    /** One session, ready to show. */
    public record Row(Session session, boolean present) {}

    @Inject
    private OwnAccount account;

    @Inject
    private Messages messages;

    private @Nullable Profile profile;
    private List<Row> sessions = List.of();
    private @Nullable String name;

    /** Before a form is read too: its buttons stand in the rows. */
    @PostConstruct
    void load() {
        profile = account.profile();
        name = profile.name();
        UUID present = account.session();
        sessions = account.sessions().stream()
                .map(session -> new Row(session, session.id().equals(present)))
                .toList();
    }

    public String rename() {
        account.rename(name == null ? "" : name);
        messages.info("platform", "ik.naam.bewaard");
        return AGAIN;
    }

    public String end(UUID session) {
        account.end(session);
        messages.info("platform", "ik.sessie.beeindigd");
        return AGAIN;
    }

    public String endOthers() {
        messages.info("platform", "ik.sessies.beeindigd", account.endOthers());
        return AGAIN;
    }

    public @Nullable Profile getProfile() {
        return profile;
    }

    public List<Row> getSessions() {
        return sessions;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
