package nl.mgr.platform.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.internal.mail.MailAddress;
import nl.mgr.platform.internal.mail.MailQueue;

/** New addresses for mail, from the wish to the confirmation. Works as the log-in. */
@ApplicationScoped
class AddressChanges {

    private static final Duration VALID = Duration.ofDays(1);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a link stands for. */
    record Wish(UUID person, String name, String address) {}

    @Inject
    private Database database;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    /**
     * Sends a link to the new address. Without a mail server nothing could be confirmed: the address counts at once.
     *
     * @return whether it waits for a confirmation
     * @throws nl.mgr.platform.NotAMailAddress
     */
    @Transactional
    boolean wish(UUID person, String typed) {
        String address = MailAddress.of(typed);
        if (!mails.sends()) {
            set(person, address);
            return false;
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Instant now = clock.instant();
        database.update(
                "update platform.address_change set used_at = ? where person_id = ? and used_at is null", now, person);
        database.update(
                "insert into platform.address_change (id, person_id, address, hash, expires_at) values (?, ?, ?, ?, ?)",
                Ids.next(),
                person,
                address,
                hash(token),
                now.plus(VALID));
        mails.addTo(person, address, "bevestig-adres", List.of(now.plus(VALID)), "/account/mailadres?token=" + token);
        return true;
    }

    @Transactional
    Optional<Wish> of(String token) {
        return database.first(
                """
                select change.person_id, person.name, change.address from platform.address_change change
                join platform.person on person.id = change.person_id
                where change.hash = ? and change.used_at is null and change.expires_at > ?""",
                row -> new Wish(row.uuid("person_id"), row.text("name"), row.text("address")),
                hash(token),
                clock.instant());
    }

    @Transactional
    void confirm(String token, Wish wish) {
        Instant now = clock.instant();
        int used = database.update(
                "update platform.address_change set used_at = ? where hash = ? and used_at is null and expires_at > ?",
                now,
                hash(token),
                now);
        if (used == 0) {
            throw new NotFound("link for an address");
        }
        set(wish.person(), wish.address());
    }

    private void set(UUID person, String address) {
        mails.addressOf(person)
                .filter(before -> !before.equalsIgnoreCase(address))
                .ifPresent(before -> mails.addTo(person, before, "adres-veranderd", List.of(clock.instant()), null));
        database.update(
                "update platform.person set mail_address = ?, mail_refused = null where id = ?", address, person);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
