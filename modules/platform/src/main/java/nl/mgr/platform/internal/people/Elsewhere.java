package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** Who else knows somebody. Asked as the log-in, which alone sees the memberships of all organisations. */
@ApplicationScoped
class Elsewhere {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Whether a log-in name belongs to somebody whom another organisation knows, also from before or for later; or who is
     * to choose a password by the link of another cooperation.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean knows(String loginName, UUID organisation, @Nullable UUID cooperation) {
        return database.number("""
                        select count(*) as total from platform.person
                        where login_name = ? and (
                          not exists (select 1 from platform.membership here
                            where here.person_id = person.id and here.organisation_id = ?)
                          or exists (select 1 from platform.membership there
                            where there.person_id = person.id and (there.organisation_id <> ?
                              or there.cooperation_id is distinct from ?::uuid
                                 and not exists (select 1 from platform.credential where person_id = person.id))))""", Persons.key(loginName), organisation, organisation, cooperation) > 0;
    }

    /** Whether somebody works, or is going to work, for another organisation or for another cooperation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean works(UUID person, UUID organisation, @Nullable UUID cooperation) {
        return database.number("""
                        select count(*) as total from platform.membership
                        where person_id = ? and (organisation_id <> ? or cooperation_id is distinct from ?::uuid)
                          and (valid_until is null or valid_until > ?)""", person, organisation, cooperation, LocalDate.now(clock)) > 0;
    }
}
