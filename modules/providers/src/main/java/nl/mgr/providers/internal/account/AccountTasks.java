package nl.mgr.providers.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.ui.Formats;

/** A proposed account waits for a second person. */
@ApplicationScoped
class AccountTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 7;

    /** Of the manager too when it waits long: whose work it is may have proposed it. */
    static final TaskKind APPROVE = TaskKind.of(
                    MODULE,
                    "rekening-goedkeuren",
                    OrganisationKind.COOPERATION_TEAM,
                    "providers.account.approve",
                    "financial-adviser",
                    "contract-administrator")
            .escalating(PATIENCE, "manager");

    @Inject
    private AccountReader reader;

    static Subject provider(UUID id) {
        return new Subject(MODULE, "provider", id);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(APPROVE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.waiting().stream().map(AccountTasks::task).toList();
    }

    private static NewTask task(Account account) {
        LocalDate since = LocalDate.ofInstant(account.proposedAt(), Formats.ZONE);
        return NewTask.forTeam(
                APPROVE,
                provider(account.provider()),
                account.id().toString(),
                List.of(account.providerName(), account.proposedBy(), account.from()),
                "/aanbieders/rekening?id=" + account.id(),
                since,
                since.plusDays(PATIENCE));
    }
}
