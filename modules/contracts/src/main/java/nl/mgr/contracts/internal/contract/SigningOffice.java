package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AuthorityUntold;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.Format;
import nl.mgr.contracts.ContractPapers.PaperFile;
import nl.mgr.contracts.ContractSignatures;
import nl.mgr.contracts.ContractSigned;
import nl.mgr.contracts.SignatureIncomplete;
import nl.mgr.contracts.SignedInFuture;
import nl.mgr.contracts.internal.work.ContractTasks;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Tasks;

/** Writes down how a contract was signed, and keeps its document as it was then. */
@ApplicationScoped
@Guarded("contracts")
@Transactional
class SigningOffice implements ContractSignatures {

    private static final String TITLE = "Contract zoals ondertekend, ";
    private static final int MOST = 200;
    private static final int MOST_AUTHORITY = 300;

    private static final String OF = """
            select s.party, s.name, s.role, s.authority, s.sha256, s.noted_by, s.noted_at
            from contracts.signature s where s.contract_id = ? order by s.party desc
            """;

    private static final String KEEP = """
            insert into contracts.signature (id, cooperation_id, contract_id, provider_id, party, name, role, authority,
                                             sha256, noted_by, noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private @Inject Database database;
    private @Inject SigningData data;
    private @Inject ContractPapers papers;
    private @Inject Documents documents;
    private @Inject DomainEvents events;
    private @Inject ContractBell bell;
    private @Inject Tasks tasks;
    private @Inject Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("contracts.contract.sign")
    public void sign(UUID id, LocalDate on, NewSignature region, NewSignature provider) {
        LocalDate today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new SignedInFuture(on, today);
        }
        Contract contract = entities.find(Contract.class, id);
        if (contract == null) {
            throw new NotFound("contract " + id);
        }
        NewSignature ours = complete(region);
        NewSignature theirs = complete(provider);
        contract.sign(on, ours.name() + " (" + ours.role() + "), " + theirs.name() + " (" + theirs.role() + ")");
        data.check(contract);
        entities.flush();
        String sha256 = kept(contract);
        keep(contract, Party.COOPERATION, ours, sha256);
        keep(contract, Party.PROVIDER, theirs, sha256);
        LocalDate first = contract.period().from();
        events.publish(new ContractSigned(contract.id(), contract.providerId(), first));
        bell.tell(ContractNotices.SIGNED, contract, first);
        tasks.done(ContractTasks.SIGN, ContractTasks.contract(id), "");
    }

    private static NewSignature complete(NewSignature given) {
        NewSignature signature = new NewSignature(
                given.name().strip(), given.role().strip(), given.authority().strip());
        if (!fits(signature.name(), MOST) || !fits(signature.role(), MOST)) {
            throw new SignatureIncomplete();
        }
        if (!fits(signature.authority(), MOST_AUTHORITY)) {
            throw new AuthorityUntold();
        }
        return signature;
    }

    private static boolean fits(String words, int most) {
        return !words.isEmpty() && words.length() <= most;
    }

    /** @return hash of the document as it is signed */
    private String kept(Contract contract) {
        PaperFile paper = papers.file(contract.id(), Format.PDF);
        documents.add(
                new NewDocument(
                        ContractTasks.contract(contract.id()), DocumentKind.CONTRACT, TITLE + contract.number()),
                paper.name(),
                new ByteArrayInputStream(paper.content()));
        return Fingerprint.of(paper.content());
    }

    private void keep(Contract contract, Party party, NewSignature signature, String sha256) {
        database.update(
                KEEP,
                Ids.next(),
                ActorContext.current().requireCooperation(),
                contract.id(),
                contract.providerId(),
                party.code(),
                signature.name(),
                signature.role(),
                signature.authority(),
                sha256,
                ActorContext.current().name(),
                clock.instant());
    }

    @Override
    @Right("contracts.contract.view")
    public List<Signature> of(UUID contract) {
        return database.list(
                OF,
                row -> new Signature(
                        Party.of(row.text("party")),
                        row.text("name"),
                        row.text("role"),
                        row.text("authority"),
                        row.text("sha256"),
                        row.text("noted_by"),
                        row.instant("noted_at")),
                contract);
    }
}
