package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import nl.mgr.platform.MailDeliveries;
import nl.mgr.platform.MailDeliveries.MailRow;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/post?zoek=&stand=}: the mails of the own queue. */
@Named("platformPost")
@RequestScoped
public class PostPage {

    @Inject
    private MailDeliveries mails;

    private boolean sends;
    private String search = "";
    private String state = "";
    private final ListModel<MailRow> rows = new ListModel<MailRow>(query -> mails.find(query))
            .filteredBy(() -> Map.of("search", search, "state", state));

    @PostConstruct
    void load() {
        sends = mails.sends();
    }

    /** Kind of {@code m:status}. */
    public String kind(MailRow mail) {
        return switch (mail.state()) {
            case SENT -> mail.repeated() ? "warning" : "positive";
            case FAILED, REFUSED, BOUNCED -> "negative";
            default -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(MailRow mail) {
        return switch (mail.state()) {
            case SENT -> mail.repeated() ? "half" : "full";
            case FAILED, REFUSED, BOUNCED -> "alert";
            default -> "empty";
        };
    }

    /** In words; what may have arrived twice says so. */
    public String said(MailRow mail) {
        String state = Texts.of("platform", "post.stand." + mail.state().name().toLowerCase(Locale.ROOT));
        return mail.repeated() ? state + ", " + Texts.of("platform", "post.tweemaal") : state;
    }

    public boolean isSends() {
        return sends;
    }

    public ListModel<MailRow> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }
}
