package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.Accounts.NewMember;
import nl.mgr.platform.LoginNameTaken;

/** Registers an organisation with its first person, in one transaction. Works as the system of their cooperation. */
@ApplicationScoped
class FirstMembers {

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID register(NewMember member) {
        if (persons.find(member.loginName()).isPresent()) {
            throw new LoginNameTaken(member.loginName().strip());
        }
        return accounts.member(
                accounts.organisation(member.kind(), member.organisation(), member.pointer()),
                member.cooperationId(),
                member.loginName(),
                member.name(),
                member.password(),
                member.roles(),
                member.period());
    }
}
