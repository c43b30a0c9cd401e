package nl.mgr.platform.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.login.Vault;
import nl.mgr.platform.internal.mail.Letter.Line;
import nl.mgr.ui.Locales;
import org.jspecify.annotations.Nullable;

/**
 * Puts mails into the queue, in the transaction of what they tell: no change, no mail. Works as the system or as the
 * log-in. Mails tell no citizen's data, for a mail is read by whoever carries it.
 */
@ApplicationScoped
public class MailQueue {

    /** Who reads a mail. */
    private record Reader(String name, @Nullable String address, Locale language) {}

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Whether mails leave at all: what waits in vain is no way to get somebody in. */
    public boolean sends() {
        return MailServer.configured().present();
    }

    /** Where mail for a person goes; empty when none is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> addressOf(UUID person) {
        return Optional.ofNullable(reader(person).address());
    }

    /**
     * To the address of a person; nothing happens when none is known.
     *
     * @param values fill the gaps of the template behind the name of the person, {@code {0}}
     * @param path where the button leads, from the application's root; {@code null} without a button
     * @return the address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> add(UUID person, String kind, List<?> values, @Nullable String path) {
        return add(person, kind, values, path, List.of());
    }

    /** @param lines sentences below the text, each with the path that it leads to */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> add(UUID person, String kind, List<?> values, @Nullable String path, List<MailLine> lines) {
        Reader reader = reader(person);
        return Optional.ofNullable(reader.address()).map(address -> {
            write(person, reader, address, kind, values, path, lines);
            return address;
        });
    }

    /** To an address that is not, or no longer, the one of the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addTo(UUID person, String address, String kind, List<?> values, @Nullable String path) {
        write(person, reader(person), address, kind, values, path, List.of());
    }

    /** The language in which a person reads mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Locale languageOf(UUID person) {
        return reader(person).language();
    }

    private Reader reader(UUID person) {
        return database.first(
                        "select name, mail_address, language from platform.person where id = ?",
                        row -> new Reader(
                                row.text("name"), row.optionalText("mail_address"), Locales.of(row.text("language"))),
                        person)
                .orElseThrow(() -> new NotFound("person " + person));
    }

    private void write(
            UUID person,
            Reader reader,
            String address,
            String kind,
            List<?> values,
            @Nullable String path,
            List<MailLine> lines) {
        List<Object> all = new ArrayList<>();
        all.add(reader.name());
        all.addAll(values);
        String origin = BaseAddress.configured().origin();
        Letter letter = Letters.write(
                kind,
                reader.language(),
                all,
                origin,
                path == null ? null : origin + path,
                lines.stream()
                        .map(line -> new Line(line.text(), line.path() == null ? null : origin + line.path()))
                        .toList());
        UUID id = Ids.next();
        Instant now = clock.instant();
        database.update(
                """
                insert into platform.mail (id, cooperation_id, person_id, address, kind, version, language, subject,
                  message_id, cause, state, created_at, due_at)
                values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)""",
                id,
                ActorContext.current().cooperationId(),
                person,
                address,
                kind,
                letter.version(),
                letter.language().toLanguageTag(),
                letter.subject(),
                "<" + id + "@" + BaseAddress.configured().host() + ">",
                ActorContext.current().name(),
                now,
                now);
        database.update(
                "insert into platform.mail_content (mail_id, sealed) values (?, ?)",
                id,
                vault.seal(letter.joined().getBytes(StandardCharsets.UTF_8), id));
    }
}
