package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OwnNotices;
import nl.mgr.ui.Messages;

/** Hearing of published catalogues or not, for people of municipalities: their own choice of how they are told. */
@Named("contractsSubscription")
@ViewScoped
public class SubscriptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject OwnNotices notices;
    private @Inject Messages messages;

    private boolean offered;
    private boolean subscribed;

    public void load() {
        notices.choices().stream()
                .filter(one -> one.kind().equals(CataloguePublications.NOTICE))
                .forEach(choice -> {
                    offered = true;
                    subscribed = choice.way() != NoticeWay.OFF;
                });
    }

    /** Whether it is something for whoever asks. */
    public boolean isOffered() {
        return offered;
    }

    public boolean isSubscribed() {
        return subscribed;
    }

    public String subscribe() {
        return choose(NoticeWay.MAIL, "abonnement.begonnen");
    }

    public String stop() {
        return choose(NoticeWay.OFF, "abonnement.gestopt");
    }

    private String choose(NoticeWay way, String told) {
        notices.choose(CataloguePublications.NOTICE, way);
        messages.info("contracts", told);
        return "/contracten/publicaties?faces-redirect=true";
    }
}
