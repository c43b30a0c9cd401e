package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.WallClock;

/** The second steps of people: set up, confirmed by a first code, asked at each log-in from then on. */
@ApplicationScoped
public class SecondSteps {

    private static final String TO_CONFIRM =
            "select secret from platform.second_step where person_id = ? and confirmed_at is null";
    private static final String CONFIRMED =
            "select secret from platform.second_step where person_id = ? and confirmed_at is not null";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Clock clock;

    @Inject
    @WallClock
    private Clock wall;

    /** Whether log-ins of the person ask for a code. */
    @Transactional
    public boolean confirmed(UUID person) {
        return database.number(
                        "select count(*) as total from platform.second_step where person_id = ? and confirmed_at is not null",
                        person)
                > 0;
    }

    /**
     * The secret of a step that is being set up; the same until it is confirmed, so that a reload changes nothing.
     *
     * @return empty when a confirmed one is there
     */
    @Transactional
    public Optional<String> toConfirm(UUID person) {
        database.update("""
                insert into platform.second_step (id, person_id, secret, made_at) values (?, ?, ?, ?)
                on conflict (person_id) do nothing""", Ids.next(), person, vault.seal(PhoneCode.newSecret(), person), clock.instant());
        return database.first(TO_CONFIRM, row -> row.bytes("secret"), person)
                .map(kept -> PhoneCode.inLetters(vault.open(kept, person)));
    }

    /**
     * Takes a step into use.
     *
     * @return recovery codes, shown this once; empty when the code is wrong
     */
    @Transactional
    public List<String> confirm(UUID person, String code) {
        if (!spend(TO_CONFIRM, person, code)) {
            return List.of();
        }
        database.update(
                "update platform.second_step set confirmed_at = ? where person_id = ? and confirmed_at is null",
                clock.instant(),
                person);
        return recovery.renew(person);
    }

    /** Whether this is a code of the phone that was not used before, or an unused recovery code; it is used from now on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean opens(UUID person, String code) {
        return spend(CONFIRMED, person, code) || recovery.spend(person, code);
    }

    /** New codes on paper; those before count no longer. */
    @Transactional
    public List<String> renewRecoveryCodes(UUID person) {
        return recovery.renew(person);
    }

    /** As if it had never been set up. */
    @Transactional
    public void drop(UUID person) {
        recovery.drop(person);
        database.update("delete from platform.second_step where person_id = ?", person);
    }

    /** A code counts once: whoever looks over a shoulder comes too late, also at another node. */
    private boolean spend(String which, UUID person, String code) {
        Optional<byte[]> kept = database.first(which, row -> row.bytes("secret"), person);
        OptionalLong period = kept.isEmpty()
                ? OptionalLong.empty()
                : PhoneCode.period(vault.open(kept.get(), person), code, wall.instant());
        return period.isPresent()
                && database.update(
                                "update platform.second_step set last_period = ? where person_id = ? and last_period < ?",
                                period.getAsLong(),
                                person,
                                period.getAsLong())
                        == 1;
    }
}
