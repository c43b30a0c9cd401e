package nl.mgr.providers.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Iban;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import nl.mgr.providers.AccountDecided;
import nl.mgr.providers.AccountInForce;
import nl.mgr.providers.AccountIsYours;
import nl.mgr.providers.AccountReasonMissing;
import nl.mgr.providers.AccountWaits;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.IbanWrong;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Formats;

@ApplicationScoped
@Guarded
@Transactional
class AccountDesk implements BankAccounts {

    private static final String PROPOSE = """
            insert into providers.bank_account (id, cooperation_id, provider_id, iban, holder, state, valid_from, proposed_at,
              proposed_by, proposed_by_id, reason)
            values (?, ?, ?, ?, ?, 'voorgesteld', ?, ?, ?, ?, '')
            """;

    private static final String CLOSE = "update providers.bank_account set valid_until = ? where id = ?";

    private static final String DECIDE = """
            update providers.bank_account
            set state = ?, valid_from = ?, decided_at = ?, decided_by = ?, decided_by_id = ?, reason = ?
            where id = ? and state = 'voorgesteld'
            """;

    /** Two who decide for one provider at once do it one after the other. */
    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('bank account ' || ?, 0))";

    @Inject
    private Database database;

    @Inject
    private AccountReader reader;

    @Inject
    private Providers providers;

    @Inject
    private AccountNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("providers.account.view")
    public List<Account> of(UUID provider) {
        return reader.of(providers.details(provider).id());
    }

    @Override
    @Right("providers.account.view")
    public Account get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("providers.account.propose")
    public UUID propose(NewAccount given) {
        UUID provider = providers.present(given.provider()).id();
        Iban number = Iban.read(given.number()).orElseThrow(() -> new IbanWrong(given.number()));
        oneByOne(provider);
        reader.of(provider).stream()
                .filter(each -> each.state() == State.PROPOSED)
                .findFirst()
                .ifPresent(waiting -> {
                    throw new AccountWaits(
                            waiting.proposedBy(), LocalDate.ofInstant(waiting.proposedAt(), Formats.ZONE));
                });
        reader.same(provider, number, given.holder().strip()).ifPresent(since -> {
            throw new AccountInForce(number.grouped(), since);
        });
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                PROPOSE,
                id,
                actor.requireCooperation(),
                provider,
                number.signs(),
                given.holder().strip(),
                given.from(),
                clock.instant(),
                actor.name(),
                actor.personId());
        notices.proposed(reader.get(id));
        return id;
    }

    @Override
    @Right("providers.account.approve")
    public LocalDate approve(UUID id) {
        Account account = reader.get(id);
        oneByOne(account.provider());
        if (account.own()) {
            throw new AccountIsYours(account.providerName());
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = account.from().isBefore(today) ? today : account.from();
        Account before = reader.last(account.provider()).orElse(null);
        LocalDate from = before == null || before.from().isBefore(wanted)
                ? wanted
                : before.from().plusDays(1);
        if (before != null && reader.get(id).state() == State.PROPOSED) {
            database.update(CLOSE, from, before.id());
        }
        decide(account, State.APPROVED, from, "");
        return from;
    }

    @Override
    @Right("providers.account.approve")
    public void refuse(UUID id, String reason) {
        Account account = reader.get(id);
        if (reason.isBlank()) {
            throw new AccountReasonMissing(account.number());
        }
        oneByOne(account.provider());
        decide(account, State.REFUSED, account.from(), reason.strip());
    }

    private void decide(Account account, State state, LocalDate from, String reason) {
        Actor actor = ActorContext.current();
        int decided = database.update(
                DECIDE, state.code(), from, clock.instant(), actor.name(), actor.personId(), reason, account.id());
        if (decided == 0) {
            throw new AccountDecided(reader.get(account.id()).decidedBy());
        }
        tasks.done(
                AccountTasks.APPROVE,
                AccountTasks.provider(account.provider()),
                account.id().toString());
        notices.decided(account, state, from, reason);
    }

    private void oneByOne(UUID provider) {
        database.first(ONE_BY_ONE, row -> row.number("done"), provider.toString());
    }
}
