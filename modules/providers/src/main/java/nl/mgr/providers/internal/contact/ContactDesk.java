package nl.mgr.providers.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ContactMailWrong;
import nl.mgr.providers.ContactPhoneWrong;
import nl.mgr.providers.ContactUnreachable;
import nl.mgr.providers.ProviderContacts;
import nl.mgr.providers.Providers;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class ContactDesk implements ProviderContacts {

    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}";
    private static final String PHONE = "\\+?[0-9][0-9 ()-]{7,28}";

    private static final String OF_PROVIDER =
            "select topic, version, function_name, mail, phone from providers.contact where provider_id = ?";

    private static final String ADD = """
            insert into providers.contact (id, cooperation_id, provider_id, topic, function_name, mail, phone)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (cooperation_id, provider_id, topic) do nothing
            """;

    private static final String CHANGE = """
            update providers.contact set version = version + 1, function_name = ?, mail = ?, phone = ?
            where provider_id = ? and topic = ? and version = ?
            """;

    private static final String REMOVE = "delete from providers.contact where provider_id = ? and topic = ?";

    @Inject
    private Database database;

    @Inject
    private Providers providers;

    @Override
    @Right("providers.contact.view")
    public List<Contact> of(UUID provider) {
        return database
                .list(
                        OF_PROVIDER,
                        row -> new Contact(
                                Topic.of(row.text("topic")),
                                row.number("version"),
                                row.text("function_name"),
                                row.text("mail"),
                                row.text("phone")),
                        providers.details(provider).id())
                .stream()
                .sorted(Comparator.comparing(Contact::topic))
                .toList();
    }

    @Override
    @Right("providers.contact.view")
    public @Nullable Contact about(UUID provider, Topic topic) {
        return of(provider).stream()
                .filter(contact -> contact.topic() == topic)
                .findFirst()
                .orElse(null);
    }

    @Override
    @Right("providers.contact.change")
    public void keep(UUID provider, Contact given) {
        UUID id = providers.present(provider).id();
        String mail = given.mail().strip();
        String phone = given.phone().strip();
        if (mail.isEmpty() && phone.isEmpty()) {
            throw new ContactUnreachable(given.function());
        }
        if (!mail.isEmpty() && !mail.matches(MAIL)) {
            throw new ContactMailWrong(mail);
        }
        if (!phone.isEmpty() && !phone.matches(PHONE)) {
            throw new ContactPhoneWrong(phone);
        }
        String function = given.function().strip();
        int written = given.version() == 0
                ? database.update(
                        ADD,
                        Ids.next(),
                        ActorContext.current().requireCooperation(),
                        id,
                        given.topic().code(),
                        function,
                        mail,
                        phone)
                : database.update(
                        CHANGE, function, mail, phone, id, given.topic().code(), given.version());
        if (written == 0) {
            throw new OptimisticLockException("contact of " + id + " about " + given.topic());
        }
    }

    @Override
    @Right("providers.contact.change")
    public void remove(UUID provider, Topic topic) {
        database.update(REMOVE, providers.details(provider).id(), topic.code());
    }
}
