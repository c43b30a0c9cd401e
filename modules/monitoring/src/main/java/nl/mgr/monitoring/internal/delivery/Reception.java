package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.monitoring.FileReplaced;
import nl.mgr.monitoring.MonthLocked;
import nl.mgr.monitoring.MonthNotBegun;
import nl.mgr.platform.FileBytes;
import org.jspecify.annotations.Nullable;

/** First step: keeps the bytes under the sender's key, in a transaction of its own, so that nothing can be lost. */
@ApplicationScoped
class Reception {

    static final String IN_TURN =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 17))) as turn";
    private static final String FIND = "select " + Received.COLUMNS
            + " from monitoring.delivery where cooperation_id = ? and sender_key = ? and month = ? and file_sha256 = ?";
    private static final String LAST_VERSION = """
            select coalesce(max(version), 0) as total from monitoring.delivery
            where cooperation_id = ? and provider_id = ? and month = ?""";
    private static final String INSERT_HEAD = """
            insert into monitoring.delivery (id, cooperation_id, provider_id, month, version, status, sender_key,
              file_name, file_sha256, received_at, received_by)
            values (?, ?, ?, ?, ?, 'received', ?, ?, ?, ?, ?)""";
    private static final String INSERT_PAST = """
            insert into monitoring.delivery (id, cooperation_id, provider_id, month, version, status, sender_key,
              file_name, file_sha256, received_at, received_by)
            values (?, ?, ?, ?, (select coalesce(max(version), 0) + 1 from monitoring.delivery
              where cooperation_id = ? and provider_id = ? and month = ?), 'received', ?, ?, ?, ?, ?)""";
    private static final String INSERT_FILE =
            "insert into monitoring.delivery_file (delivery_id, cooperation_id, provider_id, content) values (?, ?, ?, ?)";
    private static final String LOCK =
            "select number as total from monitoring.month_lock where cooperation_id = ? and month = ?";
    private static final int LONGEST_NAME = 255;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * @param seen the file that this one mends, which must be the last one still; {@code null} when it mends none
     * @return the earlier delivery when these bytes came before
     * @throws MonthLocked the month is settled and these bytes are new
     * @throws FileReplaced there is a later file than the one that was seen
     * @throws MonthNotBegun there can be no figures yet
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Received receive(String fileName, FileBytes bytes, Month month, @Nullable Received seen) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        UUID provider = actor.requireProvider();
        if (month.firstDay().isAfter(LocalDate.now(clock))) {
            throw new MonthNotBegun(month);
        }
        database.number(IN_TURN, turn(provider, month));
        String sha256 = bytes.sha256();
        Optional<Received> before = database.first(FIND, Received::of, cooperation, senderKey(provider), month, sha256);
        if (before.isPresent() && before.get().taken()) {
            return before.get();
        }
        refuseLocked(cooperation, month);
        refuseReplaced(cooperation, provider, month, seen);
        return before.orElseGet(() -> keep(actor, provider, fileName, bytes, sha256, month));
    }

    private Received keep(Actor actor, UUID provider, String fileName, FileBytes bytes, String sha256, Month month) {
        UUID cooperation = actor.requireCooperation();
        UUID id = Ids.next();
        int version = Math.toIntExact(database.number(LAST_VERSION, cooperation, provider, month)) + 1;
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        database.update(
                INSERT_HEAD,
                id,
                cooperation,
                provider,
                month,
                version,
                senderKey(provider),
                name,
                sha256,
                Instant.now(clock),
                actor.name());
        database.update(INSERT_FILE, id, cooperation, provider, bytes.content());
        return new Received(id, cooperation, provider, month, name, version, DeliveryStatus.RECEIVED, 0, 0);
    }

    /** The heads, in the order of the files. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Received> receivePast(UUID cooperation, List<PastDelivery> files) {
        List<Received> received = new ArrayList<>();
        List<@Nullable Object[]> heads = new ArrayList<>();
        List<@Nullable Object[]> contents = new ArrayList<>();
        for (PastDelivery file : files) {
            UUID id = Ids.next();
            heads.add(new Object[] {
                id,
                cooperation,
                file.provider(),
                file.month(),
                cooperation,
                file.provider(),
                file.month(),
                senderKey(file.provider()),
                file.fileName(),
                FileBytes.of(file.content()).sha256(),
                file.receivedAt(),
                file.receivedBy()
            });
            contents.add(new Object[] {id, cooperation, file.provider(), file.content()});
            received.add(new Received(
                    id, cooperation, file.provider(), file.month(), file.fileName(), 1, DeliveryStatus.RECEIVED, 0, 0));
        }
        database.batch(INSERT_PAST, heads);
        database.batch(INSERT_FILE, contents);
        return received;
    }

    private void refuseLocked(UUID cooperation, Month month) {
        int number = Math.toIntExact(database.number(LOCK, cooperation, month));
        if (number > 0) {
            throw new MonthLocked(month, number);
        }
    }

    private void refuseReplaced(UUID cooperation, UUID provider, Month month, @Nullable Received seen) {
        int last = Math.toIntExact(database.number(LAST_VERSION, cooperation, provider, month));
        if (seen != null && last > seen.version()) {
            throw new FileReplaced(month, seen.version(), last);
        }
    }

    /** Who sends what kind of file: with month and hash the key under which a retry is recognised. */
    static String senderKey(UUID provider) {
        return "provider:" + provider + ":monthly";
    }

    /** Two files of one provider and month wait for each other. */
    static String turn(UUID provider, Month month) {
        return provider + ":" + month;
    }
}
