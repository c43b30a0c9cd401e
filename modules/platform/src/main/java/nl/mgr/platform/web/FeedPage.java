package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import nl.mgr.platform.CalendarFeed;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /werk/agenda}: one's tasks in one's own calendar, by a secret address that is shown once. */
@Named("platformFeed")
@RequestScoped
public class FeedPage {

    @Inject
    private CalendarFeed feed;

    @Inject
    private Messages messages;

    private @Nullable Instant madeAt;
    private @Nullable String address;

    @PostConstruct
    void load() {
        madeAt = feed.madeAt().orElse(null);
    }

    /** Stays on the page: the address is told here only. */
    public void renew() {
        address = feed.renew();
        load();
    }

    public String end() {
        feed.end();
        messages.info("platform", "werk.agenda.uit");
        return "/werk/agenda?faces-redirect=true";
    }

    public @Nullable Instant getMadeAt() {
        return madeAt;
    }

    public @Nullable String getAddress() {
        return address;
    }
}
