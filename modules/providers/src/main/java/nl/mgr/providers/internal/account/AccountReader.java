package nl.mgr.providers.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Iban;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.providers.BankAccounts.State;

/** Reads accounts; row security says whose, the rights of who asks how much of the number. */
@ApplicationScoped
class AccountReader {

    private static final String ACCOUNT = """
            select a.id, a.provider_id, p.name as provider_name, a.iban, a.holder, a.state, a.valid_from, a.valid_until,
              a.proposed_at, a.proposed_by, a.proposed_by_id, a.decided_at, a.decided_by, a.reason
            from providers.bank_account a
            join providers.provider p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            """;

    private static final String ONE = ACCOUNT + "where a.id = ?";

    private static final String OF_PROVIDER =
            ACCOUNT + "where a.provider_id = ? order by (a.state = 'voorgesteld') desc, a.valid_from desc, a.id desc";

    private static final String WAITING = ACCOUNT + "where a.state = 'voorgesteld' order by a.proposed_at, a.id";

    /** The open one: what is in force or will be next. */
    private static final String LAST =
            ACCOUNT + "where a.provider_id = ? and a.state = 'goedgekeurd' and a.valid_until is null";

    private static final String SAME = """
            select valid_from from providers.bank_account
            where provider_id = ? and state = 'goedgekeurd' and valid_until is null and iban = ? and holder = ?
            """;

    @Inject
    private Database database;

    Account get(UUID id) {
        return database.first(ONE, AccountReader::account, id).orElseThrow(() -> new NotFound("account " + id));
    }

    List<Account> of(UUID provider) {
        return database.list(OF_PROVIDER, AccountReader::account, provider);
    }

    List<Account> waiting() {
        return database.list(WAITING, AccountReader::account);
    }

    Optional<Account> last(UUID provider) {
        return database.first(LAST, AccountReader::account, provider);
    }

    /** Since when payment goes there. */
    Optional<LocalDate> same(UUID provider, Iban number, String holder) {
        return database.first(SAME, row -> row.date("valid_from"), provider, number.signs(), holder);
    }

    private static Account account(Row row) {
        Actor actor = ActorContext.current();
        Iban number = new Iban(row.text("iban"));
        boolean whole = actor.may("providers.account.propose") || actor.may("providers.account.approve");
        String decidedBy = row.optionalText("decided_by");
        return new Account(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                whole ? number.grouped() : number.masked(),
                row.text("holder"),
                State.of(row.text("state")),
                row.date("valid_from"),
                row.optionalDate("valid_until"),
                row.instant("proposed_at"),
                row.text("proposed_by"),
                row.uuid("proposed_by_id").equals(actor.personId()),
                row.optionalInstant("decided_at"),
                decidedBy == null ? "" : decidedBy,
                row.text("reason"));
    }
}
