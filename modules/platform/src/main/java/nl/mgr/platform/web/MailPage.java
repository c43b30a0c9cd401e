package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.MailDeliveries;
import nl.mgr.platform.MailDeliveries.MailRow;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/mail?id=}: what became of one mail, and what can be done about it. */
@Named("platformMailRow")
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/account/post?faces-redirect=true";

    @Inject
    private MailDeliveries mails;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private transient @Nullable MailRow mail;
    private @Nullable String reason;

    /**
     * Before each rendering, also after an action that was refused.
     *
     * @throws NotFound without such a mail in the own queue
     */
    public void load() {
        mail = mails.mail(wanted());
    }

    public String sendAgain() {
        mails.sendAgain(wanted());
        messages.info("platform", "post.opnieuw.gedaan");
        return BACK;
    }

    public String drop() {
        mails.drop(wanted(), reason == null ? "" : reason);
        messages.info("platform", "post.vervallen.gedaan");
        return BACK;
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("mail without id");
        }
        return id;
    }

    public @Nullable MailRow getMail() {
        return mail;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
