package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.internal.work.ContractTasks;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

/** Tells the care provider what happened to its contract. */
@ApplicationScoped
class ContractBell {

    @Inject
    private Notifications notifications;

    /** @param day from which, or until which, it holds */
    public void tell(String kind, Contract contract, LocalDate day) {
        notifications.tell(
                kind,
                ContractTasks.contract(contract.id()),
                List.of(NoticeReaders.provider(contract.providerId(), "contracts.contract.view")),
                contract.number(),
                day);
    }
}
