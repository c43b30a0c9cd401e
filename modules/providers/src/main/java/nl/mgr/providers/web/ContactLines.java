package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.providers.ProviderContacts;
import nl.mgr.providers.ProviderContacts.Contact;
import nl.mgr.providers.ProviderContacts.Topic;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderGroups;
import nl.mgr.providers.ProviderGroups.Ties;
import org.jspecify.annotations.Nullable;

/** On the page of a provider: whom to turn to, and its group. */
@Named("providersContactLines")
@RequestScoped
public class ContactLines {

    /** A subject with its contact, which there need not be. */
    public record Line(String topic, @Nullable Contact contact) {}

    private @Inject ProviderContacts contacts;
    private @Inject ProviderGroups groups;
    private @Inject ProviderPage shown;

    private List<Line> lines = List.of();
    private Ties ties = new Ties(null, "", List.of());
    private String change = "";

    /** After the page itself. Who changes them sees the subjects without one, too. */
    public void load() {
        Actor actor = ActorContext.current();
        ProviderDetails provider = shown.getProvider();
        if (provider == null) {
            return;
        }
        UUID id = provider.id();
        boolean changes = actor.may("providers.contact.change");
        List<Contact> known = contacts.of(id);
        lines = Arrays.stream(Topic.values())
                .map(topic -> new Line(
                        topic.code(),
                        known.stream()
                                .filter(each -> each.topic() == topic)
                                .findFirst()
                                .orElse(null)))
                .filter(line -> changes || line.contact() != null)
                .toList();
        ties = groups.of(id);
        change = !changes
                ? ""
                : "/aanbieders/contact?"
                        + (actor.kind() == ActorKind.PROVIDER ? "" : "aanbieder=" + id + "&")
                        + "onderwerp=";
    }

    public List<Line> getLines() {
        return lines;
    }

    public Ties getTies() {
        return ties;
    }

    /** Address of the form up to the subject; empty for who only reads. */
    public String getChange() {
        return change;
    }
}
