package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.ContractNotSigned;
import nl.mgr.contracts.LineOutsideContract;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.MunicipalityTwice;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;

/** What an amendment does to a signed contract; nothing else does. */
@ApplicationScoped
public class AmendedContracts {

    /** Lines that ran until the old end run on. Parameters: new end, contract, old end. */
    private static final String RUN_ON = """
            insert into contracts.line_municipality
              (id, cooperation_id, contract_id, line_id, provider_id, product_id, municipality_id, legal_domain,
               valid_from, valid_until)
            select gen_random_uuid(), m.cooperation_id, m.contract_id, m.line_id, m.provider_id, m.product_id,
                   m.municipality_id, m.legal_domain, m.valid_until, ?
            from contracts.line_municipality m where m.contract_id = ? and m.valid_until = ?
            """;

    /** And so do their tariffs, as they were. Parameters: origin, contract, old end. */
    private static final String PRICED_ON = """
            insert into contracts.tariff
              (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, base, origin, valid_from)
            select gen_random_uuid(), t.cooperation_id, t.line_id, t.provider_id, t.municipality_id, t.legal_domain, t.cents,
                   t.base, ?, t.valid_until
            from contracts.tariff t
            join contracts.line_municipality m
              on m.line_id = t.line_id and m.municipality_id = t.municipality_id and m.valid_from = t.valid_until
            where m.contract_id = ? and t.valid_until = ?
              and not exists (select from contracts.tariff n
                              where n.line_id = t.line_id and n.municipality_id = t.municipality_id
                                and n.valid_from >= t.valid_until)
            """;

    @Inject
    private Database database;

    @PersistenceContext
    private EntityManager entities;

    /**
     * A line holds in one more municipality, until the contract ends.
     *
     * @throws ContractNotSigned when the contract is a draft or over
     * @throws LineOutsideContract when the contract does not hold on the day
     * @throws MunicipalityTwice when the line holds there already
     */
    public void open(UUID lineId, UUID municipality, String name, LocalDate from) {
        ContractLine line = entities.find(ContractLine.class, lineId);
        if (line == null) {
            throw new NotFound("contract line " + lineId);
        }
        Contract contract = line.contract();
        LocalDate until = contract.period().until();
        if (until != null && !from.isBefore(until)) {
            throw new LineOutsideContract(name, from);
        }
        contract.amend(line, new LineParticipant(municipality, new Period(from, until)), name);
        entities.flush();
        database.update(ContractService.NAME_MUNICIPALITIES, contract.id());
    }

    /**
     * A contract ends on another day. When it is later, lines and tariffs that ran until the old end run on.
     *
     * @throws ContractNotSigned when the contract is a draft or over
     */
    public void end(UUID contractId, LocalDate last, Subject origin) {
        Contract contract = entities.find(Contract.class, contractId);
        if (contract == null) {
            throw new NotFound("contract " + contractId);
        }
        LocalDate before = contract.period().until();
        contract.amendEnd(last);
        entities.flush();
        if (before != null && last.plusDays(1).isAfter(before)) {
            database.update(RUN_ON, last.plusDays(1), contractId, before);
            database.update(PRICED_ON, origin, contractId, before);
        }
    }
}
