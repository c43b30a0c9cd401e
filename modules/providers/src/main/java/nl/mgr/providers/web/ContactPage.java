package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderContacts;
import nl.mgr.providers.ProviderContacts.Contact;
import nl.mgr.providers.ProviderContacts.Topic;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/contact?aanbieder=&onderwerp=}: whom to turn to about one subject; a provider for itself. */
@Named("providersContact")
@ViewScoped
@Right("providers.contact.change")
public class ContactPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";

    private @Inject ProviderContacts contacts;
    private @Inject Providers providers;
    private @Inject Messages messages;

    private @Nullable UUID provider;
    private @Nullable String topic;
    private String name = "";
    private final ContactFields fields = new ContactFields();

    public void load() {
        UUID own = ActorContext.current().providerId();
        provider = own == null ? provider : own;
        if (provider == null || topic == null) {
            throw new NotFound("contact of no provider or about nothing");
        }
        name = providers.details(provider).name();
        Contact known = contacts.about(provider, Topic.of(topic));
        if (known != null) {
            fields.take(known);
        }
    }

    public String save() {
        contacts.keep(requireNonNull(provider), fields.contact(Topic.of(requireNonNull(topic))));
        messages.info(MODULE, "contact.is-bewaard");
        return back();
    }

    public String remove() {
        contacts.remove(requireNonNull(provider), Topic.of(requireNonNull(topic)));
        messages.info(MODULE, "contact.is-weg");
        return back();
    }

    private String back() {
        return isOwn()
                ? "/aanbieders/mijn?faces-redirect=true"
                : "/aanbieders/aanbieder?faces-redirect=true&id=" + provider;
    }

    public boolean isOwn() {
        return ActorContext.current().providerId() != null;
    }

    public String getName() {
        return name;
    }

    public ContactFields getFields() {
        return fields;
    }

    public @Nullable UUID getProvider() {
        return provider;
    }

    public void setProvider(@Nullable UUID provider) {
        this.provider = provider;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }
}
