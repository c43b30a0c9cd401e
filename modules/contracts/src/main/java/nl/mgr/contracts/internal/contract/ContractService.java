package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractChange;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractNumberTaken;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.LineDetails;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.LineRef;
import nl.mgr.contracts.NewContract;
import nl.mgr.contracts.NewLine;
import nl.mgr.contracts.ProductClosed;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.contracts.Tariffs;
import nl.mgr.contracts.internal.work.ContractTasks;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ContractService implements Contracts {

    private static final String TAKEN = "select count(*) as total from contracts.contract where number = ?";

    private static final String NEXT_NUMBER = """
            insert into contracts.numbering (cooperation_id, year, last) values (?, ?, 1)
            on conflict (cooperation_id, year) do update set last = numbering.last + 1
            returning last::bigint as last
            """;

    /** The names of a line's municipalities are for all of them, its rows only for each its own. */
    static final String NAME_MUNICIPALITIES = """
            update contracts.contract_line l
            set municipality_ids = (select coalesce(array_agg(distinct m.municipality_id), '{}')
                                    from contracts.line_municipality m where m.line_id = l.id)
            where l.contract_id = ?
            """;

    @Inject
    private Database database;

    @Inject
    private Products products;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ContractReader reader;

    @Inject
    private LineReader lineReader;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    @Inject
    private ContractBell bell;

    @Inject
    private Tasks tasks;

    @Inject
    private ContractTasks work;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("contracts.contract.change")
    public UUID draft(NewContract given) {
        UUID cooperation = ActorContext.current().requireCooperation();
        String number = given.number();
        Contract contract = new Contract(
                cooperation,
                number == null ? nextNumber(cooperation, given.period().from().getYear()) : free(number),
                given);
        entities.persist(contract);
        given.lines().forEach(line -> addLine(contract, line));
        nameMunicipalities(contract);
        work.followed(contract.providerId(), contract.period().from());
        return contract.id();
    }

    @Override
    @Right("contracts.contract.change")
    public UUID addLine(UUID contractId, NewLine line) {
        Contract contract = contract(contractId);
        UUID id = addLine(contract, line);
        nameMunicipalities(contract);
        return id;
    }

    private UUID addLine(Contract contract, NewLine given) {
        ProductRow product = products.get(given.productId());
        LocalDate first = contract.period().from();
        if (!product.period().contains(first)) {
            throw new ProductClosed(new ProductCode(product.code()), first);
        }
        ContractLine line = contract.addLine(product, given.origin());
        open(line, given.municipalities());
        entities.persist(line);
        return line.id();
    }

    @Override
    @Right("contracts.contract.change")
    public void openLineFor(UUID lineId, List<LineParticipant> participants) {
        ContractLine line = entities.find(ContractLine.class, lineId);
        if (line == null) {
            throw new NotFound("contract line " + lineId);
        }
        open(line, participants);
        nameMunicipalities(line.contract());
    }

    private void open(ContractLine line, List<LineParticipant> participants) {
        participants.forEach(participant -> line.contract()
                .openFor(
                        line,
                        participant,
                        municipalities.get(participant.municipalityId()).name()));
    }

    private void nameMunicipalities(Contract contract) {
        entities.flush();
        database.update(NAME_MUNICIPALITIES, contract.id());
    }

    @Override
    @Right("contracts.contract.change")
    public void end(UUID contractId, LocalDate last) {
        Contract contract = contract(contractId);
        contract.end(last);
        bell.tell(ContractNotices.ENDED, contract, last);
        tasks.done(ContractTasks.DECIDE, ContractTasks.contract(contractId), "");
    }

    @Override
    @Right("contracts.contract.view")
    public Page<ContractRow> find(ListQuery query) {
        return database.page(ContractLists.all(), query, ContractLists::row);
    }

    @Override
    @Right("contracts.contract.view")
    public ContractDetails details(UUID contractId, LocalDate day) {
        return reader.read(contractId, day).orElseThrow(() -> new NotFound("contract " + contractId));
    }

    @Override
    @Right("contracts.contract.view")
    public LineDetails line(UUID lineId) {
        return lineReader
                .read(lineId, tariffs.ofLine(lineId))
                .orElseThrow(() -> new NotFound("contract line " + lineId));
    }

    @Override
    @Right("contracts.contract.change")
    public void trace(UUID lineId, Subject origin) {
        ContractLine line = entities.find(ContractLine.class, lineId);
        if (line == null) {
            throw new NotFound("contract line " + lineId);
        }
        line.cameFrom(origin);
    }

    @Override
    @Right("contracts.contract.view")
    public List<ContractChange> history(UUID contractId) {
        return history.of(details(contractId, LocalDate.now(clock)));
    }

    @Override
    @Right("contracts.contract.view")
    public List<LineRef> from(Subject origin) {
        return database.list(ContractLists.FROM_ORIGIN, ContractLists::lineRef, origin);
    }

    private Contract contract(UUID id) {
        Contract contract = entities.find(Contract.class, id);
        if (contract == null) {
            throw new NotFound("contract " + id);
        }
        return contract;
    }

    private String free(String number) {
        if (database.number(TAKEN, number) > 0) {
            throw new ContractNumberTaken(number);
        }
        return number;
    }

    private String nextNumber(UUID cooperation, int year) {
        long next = database.first(NEXT_NUMBER, row -> row.number("last"), cooperation, year)
                .orElseThrow();
        return "%d-%04d".formatted(year, next);
    }
}
