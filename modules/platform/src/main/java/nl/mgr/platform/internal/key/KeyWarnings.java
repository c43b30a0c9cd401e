package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.ui.Formats;

/** Tells of the keys of a cooperation that end soon, and keeps that it was told. */
@ApplicationScoped
class KeyWarnings {

    /** Days before the last one on which a key is said to end for the last time. */
    private static final int LAST_TIME = 7;

    /** Whatever was told for more days ahead does not keep the nearer warning from being told. */
    private static final String NEAR = """
            select key.id, key.name, key.made_at, key.last_day, organisation.kind, organisation.pointer,
                   (select min(told.days) from platform.api_key_warning told where told.key_id = key.id) as told
            from platform.api_key key join platform.organisation on organisation.id = key.organisation_id
            where key.cooperation_id = ? and key.revoked_at is null and key.last_day between ? and ?
            order by key.last_day, key.id""";

    private record Near(UUID id, String name, long due, LocalDate lastDay, NoticeReaders readers) {}

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** As the system. Of two nodes that come at once the second waits and finds it told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell() {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate today = LocalDate.now(clock);
        database.list(NEAR, row -> near(row, today), cooperation, today, today.plusDays(KeyRows.NEAR)).stream()
                .filter(key -> key.due() > 0)
                .forEach(key -> tell(key, cooperation));
    }

    private void tell(Near key, UUID cooperation) {
        int told = database.update("""
                insert into platform.api_key_warning (key_id, cooperation_id, days, told_at) values (?, ?, ?, ?)
                on conflict do nothing""", key.id(), cooperation, key.due(), clock.instant());
        if (told == 1) {
            notifications.tell(
                    KeyNotices.ENDING, KeySubjects.of(key.id()), List.of(key.readers()), key.name(), key.lastDay());
        }
    }

    private static Near near(Row row, LocalDate today) {
        LocalDate lastDay = row.date("last_day");
        Long told = row.optionalNumber("told");
        LocalDate made = LocalDate.ofInstant(row.instant("made_at"), Formats.ZONE);
        return new Near(
                row.uuid("id"),
                row.text("name"),
                due(made, lastDay, today, told == null ? Long.MAX_VALUE : told),
                lastDay,
                new NoticeReaders(OrganisationKind.of(row.text("kind")), row.uuid("pointer"), KeyRows.MANAGE));
    }

    /**
     * For how many days ahead it is to be told today, zero for not. The nearest only: a server that stood still does not
     * tell twice. And nothing that had come already when the key was made, which is no news to its maker.
     *
     * @param told the nearest that was told before
     */
    static long due(LocalDate made, LocalDate lastDay, LocalDate today, long told) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return LongStream.of(LAST_TIME, KeyRows.NEAR)
                .filter(ahead -> left >= 0 && left <= ahead)
                .limit(1)
                .filter(ahead -> ahead < told && ChronoUnit.DAYS.between(made, lastDay) > ahead)
                .findFirst()
                .orElse(0);
    }
}
