package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.RunningSessions;
import nl.mgr.platform.RunningSessions.Session;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/beheer-sessie?id=}: one log-in that lasts, and the button that ends it. */
@Named("platformSession")
@RequestScoped
public class SessionPage {

    @Inject
    private RunningSessions sessions;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Session session;

    /** @throws NotFound when it has ended, or is of another cooperation */
    public void load() {
        session = sessions.session(wanted());
    }

    public String end() {
        sessions.end(wanted());
        messages.info("platform", "beheer.sessie.beeindigd");
        return "/account/beheer?faces-redirect=true";
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("session without id");
        }
        return id;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Session getSession() {
        return session;
    }
}
