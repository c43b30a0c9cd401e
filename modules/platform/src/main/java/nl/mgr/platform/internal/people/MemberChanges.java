package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.AlreadyMember;
import nl.mgr.platform.Invitations.Invited;
import nl.mgr.platform.Members.Link;
import nl.mgr.platform.NotAMailAddress;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.login.SecondSteps;
import nl.mgr.platform.internal.mail.MailAddress;
import nl.mgr.platform.internal.mail.MailQueue;
import nl.mgr.platform.internal.people.OneTimeTokens.Purpose;
import org.jspecify.annotations.Nullable;

/** The steps of another actor than the one who asked, each in a transaction of its own. */
@ApplicationScoped
class MemberChanges {

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(UUID membership) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        database.update("""
                update platform.membership set valid_until = greatest(?, valid_from + 1)
                where id = ? and (valid_until is null or valid_until > ?)""", tomorrow, membership, tomorrow);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void block(UUID person) {
        accounts.block(person);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unblock(UUID person) {
        accounts.unblock(person);
    }

    /** @return the person, known before or new */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID join(
            String loginName,
            String name,
            String mailAddress,
            UUID organisation,
            @Nullable UUID cooperation,
            Set<String> roles,
            Period period) {
        UUID person = persons.find(loginName).orElseGet(() -> {
            // of somebody new only: who sets the address of somebody known is let in by their forgotten password
            UUID added = persons.add(loginName, name);
            if (!mailAddress.isEmpty()) {
                persons.address(added, mailAddress);
            }
            return added;
        });
        long here = database.number("""
                select count(*) as total from platform.membership
                where person_id = ? and organisation_id = ? and cooperation_id is not distinct from ?
                  and valid_from < coalesce(?, 'infinity'::date) and coalesce(valid_until, 'infinity'::date) > ?""", person, organisation, cooperation, period.until(), period.from());
        if (here > 0) {
            throw new AlreadyMember(loginName);
        }
        persons.join(person, organisation, cooperation, roles, period);
        return person;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Link link(Invited invited, UUID person, Duration valid, String kind) {
        String path = "/account/welkom?token=" + tokens.make(Purpose.PASSWORD, person, valid);
        Instant until = tokens.until(valid);
        String mailed = mails.sends()
                ? mails.add(person, kind, List.of(invited.loginName(), until), path)
                        .orElse("")
                : "";
        String address = mailed.isEmpty() ? BaseAddress.configured().origin() + path : "";
        return new Link(invited.loginName(), invited.name(), address, until, mailed);
    }

    public boolean mailed() {
        return mails.sends();
    }

    /**
     * What was typed as an address for mail; empty stays empty as long as no mail is sent.
     *
     * @throws NotAMailAddress
     */
    public String mailAddress(String typed) {
        return typed.isBlank() && !mails.sends() ? "" : MailAddress.of(typed);
    }

    /** Tells somebody who is known already where they work from now on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String added(UUID person, String organisation) {
        return mails.sends()
                ? mails.add(person, "erbij", List.of(organisation), "/account/kies")
                        .orElse("")
                : "";
    }

    /** @throws OptimisticLockException the membership has other roles than were seen */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void roles(UUID membership, Set<String> seen, Set<String> wanted) {
        int changed = database.update(
                "update platform.membership set roles = ? where id = ? and roles @> ?::text[] and roles <@ ?::text[]",
                wanted,
                membership,
                seen,
                seen);
        if (changed == 0) {
            throw new OptimisticLockException("roles of membership " + membership);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clearSecondStep(UUID person) {
        secondSteps.drop(person);
        mails.add(person, "tweede-stap", List.of(clock.instant()), "/account/ik");
    }
}
