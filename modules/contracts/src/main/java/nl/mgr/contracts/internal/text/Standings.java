package nl.mgr.contracts.internal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.ContractPapers.Ground;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.contracts.ContractTexts.Status;
import nl.mgr.contracts.TextNotSettled;
import nl.mgr.contracts.TextOfOtherLaw;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** Brings a contract to a text; one way for drafts, for the register and for amendments. */
@ApplicationScoped
public class Standings {

    @Inject
    private Database database;

    @Inject
    private TextService texts;

    @Inject
    private Clock clock;

    /**
     * @throws TextNotSettled when the text is a concept
     * @throws TextOfOtherLaw when it is for another law than all lines of the contract
     */
    public void require(UUID text, UUID contract, String number) {
        Details details = texts.get(text);
        if (details.head().status() != Status.SETTLED) {
            throw new TextNotSettled(details.head().name());
        }
        LegalDomain domain = details.head().terms().domain();
        if (domain != null && database.number(PaperStatements.OTHER_LAW, contract, contract, domain.code()) > 0) {
            throw new TextOfOtherLaw(details.head().name(), number);
        }
    }

    /** From a day on; the same day again replaces what stood there. */
    public void put(UUID contract, UUID text, LocalDate from, Ground ground, @Nullable UUID amendment) {
        database.update(
                PaperStatements.STAND,
                Ids.next(),
                text,
                from,
                ground.code(),
                amendment,
                ActorContext.current().name(),
                clock.instant(),
                contract);
    }
}
