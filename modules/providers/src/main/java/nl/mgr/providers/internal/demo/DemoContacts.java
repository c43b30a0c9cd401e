package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.providers.ProviderContacts;
import nl.mgr.providers.ProviderContacts.Contact;
import nl.mgr.providers.ProviderContacts.Topic;
import nl.mgr.providers.ProviderGroups;
import nl.mgr.providers.ProviderGroups.LegalForm;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Whom to turn to at a few providers, two of which are one group. */
@ApplicationScoped
class DemoContacts {

    private static final String GROUP = "Zorggroep Voorbeeld";

    @Inject
    private Providers providers;

    @Inject
    private ProviderContacts contacts;

    @Inject
    private ProviderGroups groups;

    void show() {
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    keep(provider, Topic.CONTRACT, "Contractmanager", "contract", "026 555 01 70");
                    keep(provider, Topic.DECLARATIONS, "Zorgadministratie", "declaraties", "026 555 01 71");
                    keep(provider, Topic.CARE_OFFERED, "Aanmelding en advies", "aanmelden", "026 555 01 73");
                    keep(provider, Topic.CRISIS, "Bereikbaarheidsdienst", "", "026 555 01 79");
                    groups.change(provider.id(), LegalForm.FOUNDATION, GROUP);
                }
                case "018" -> {
                    keep(provider, Topic.CONTRACT, "Contractbureau", "contract", "");
                    groups.change(provider.id(), LegalForm.PRIVATE_COMPANY, GROUP);
                }
                default -> {
                    continue;
                }
            }
        }
    }

    private void keep(ProviderRef provider, Topic topic, String function, String mail, String phone) {
        String address = mail.isEmpty() ? "" : mail + "@aanbieder-" + provider.number() + ".example";
        contacts.keep(provider.id(), new Contact(topic, 0, function, address, phone));
    }
}
