package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What municipalities ask about contracts, and what the team answers. */
public interface ContractQuestions {

    /**
     * @param municipality that asked; empty for another one that only reads the answer
     * @param askedBy empty likewise
     * @param answer {@code null} while there is none
     * @param shared every municipality of the contract reads question and answer
     */
    record Question(
            UUID id,
            UUID contractId,
            String contract,
            String provider,
            String municipality,
            String words,
            Instant askedAt,
            String askedBy,
            @Nullable String answer,
            boolean shared,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy)
            implements Serializable {}

    /** Sort keys: asked, contract, municipality. Filter keys: contract (id), state ({@code open} or {@code beantwoord}), search. */
    Page<Question> find(ListQuery query);

    /**
     * The actor's municipality asks the team.
     *
     * @throws NotFound when the contract does not exist for this actor
     * @throws WordsMissing when there are no words, or more than 1 000 characters
     */
    UUID ask(UUID contractId, String words);

    /**
     * @param shared whether all municipalities of the contract may read it; the one that asked is not named to them
     * @throws NotFound when there is no such question for this actor
     * @throws WordsMissing when there are no words, or more than 2 000 characters
     * @throws QuestionAnswered when somebody answered it before
     */
    void answer(UUID questionId, String words, boolean shared);
}
