package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** What an administrator cannot read or write as such; each in a transaction of its own. */
@ApplicationScoped
class SafetySteps {

    record Count(long with, long people) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Of those whose membership counts today. Asked as the log-in, which alone knows who has a second step. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Count count(UUID organisation, @Nullable UUID cooperation) {
        LocalDate today = LocalDate.now(clock);
        return database.first(
                        """
                        select count(distinct m.person_id) as people, count(distinct s.person_id) as sure
                        from platform.membership m
                        left join platform.second_step s on s.person_id = m.person_id and s.confirmed_at is not null
                        where m.organisation_id = ? and m.cooperation_id is not distinct from ?::uuid
                          and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)""",
                        row -> new Count(row.number("sure"), row.number("people")),
                        organisation,
                        cooperation,
                        today,
                        today)
                .orElseThrow();
    }

    /** Whether somebody's log-in takes a second step. Asked as the log-in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean has(UUID person) {
        return database.number(
                        "select count(*) as total from platform.second_step where person_id = ? and confirmed_at is not null",
                        person)
                > 0;
    }

    /** As the system. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ask(UUID organisation, boolean asked) {
        database.update("update platform.organisation set asks_second_step = ? where id = ?", asked, organisation);
    }
}
