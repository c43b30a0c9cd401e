package nl.mgr.providers;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import org.jspecify.annotations.Nullable;

/**
 * What care providers show of themselves: statements and certificates that count for a while. A provider hands in, the team
 * accepts or refuses; what the team adds itself counts at once.
 */
public interface ProviderEvidence {

    /** So many days before its last day it is time for a new one. */
    int SOON = 60;

    /** Most characters of the reason for a refusal. */
    int LONGEST_REASON = 500;

    /** What was decided on it. */
    enum State {
        DELIVERED("aangeleverd"),
        ACCEPTED("geaccepteerd"),
        REFUSED("geweigerd");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state of evidence is called " + code);
        }
    }

    /** How a provider stands with one kind today. */
    enum Standing {
        VALID("geldig"),
        SOON("loopt-af"),
        EXPIRED("verlopen"),
        MISSING("ontbreekt");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The last part of the key of its word. */
        public String code() {
            return code;
        }
    }

    /**
     * A kind of paper.
     *
     * @param termMonths how long it counts from its day on; {@code null} when the paper says it itself
     */
    record Kind(String code, String name, @Nullable Integer termMonths, String source) implements Serializable {}

    /**
     * One that was handed in.
     *
     * @param through the last day on which it counts, {@code null} when it has none
     * @param reason of a refusal; else empty
     * @param judgedBy empty while it waits
     */
    record Evidence(
            UUID id,
            UUID provider,
            String providerName,
            Kind kind,
            LocalDate issued,
            @Nullable LocalDate through,
            State state,
            String reason,
            Instant addedAt,
            String addedBy,
            @Nullable Instant judgedAt,
            String judgedBy)
            implements Serializable {}

    /**
     * A kind, with what a provider has of it.
     *
     * @param asked whether a provider of its kind must have one
     * @param current the accepted one that counts longest; {@code null} without
     * @param newest the last one that was handed in and not accepted since; {@code null} without
     */
    record Line(
            Kind kind,
            boolean asked,
            Standing standing,
            @Nullable Evidence current,
            @Nullable Evidence newest) implements Serializable {}

    /**
     * What somebody hands in.
     *
     * @param through left out when the term of the kind says it
     */
    record NewEvidence(
            UUID provider,
            String kind,
            LocalDate issued,
            @Nullable LocalDate through) {}

    /** All kinds, in their order. */
    List<Kind> kinds();

    /**
     * A line per kind that is asked or that the provider has.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Line> of(UUID provider);

    /** @throws NotFound when it does not exist for who asks */
    Evidence get(UUID id);

    /** The files that the provider sent; those of the team stand among the documents of the record. */
    List<Document> files(UUID id);

    /** @throws NotFound when the provider did not send it there */
    Content content(UUID id, UUID version);

    /**
     * Hands one in with its file: it waits for the team, or counts at once when the team adds it.
     *
     * @throws EvidenceDatedAhead issued after today
     * @throws EvidenceTermMissing of a kind without term, and nothing says until when it counts
     * @throws EvidenceOver it does not count any more today
     * @throws EvidenceWaits one of the kind waits for a judgement already
     */
    UUID add(NewEvidence evidence, String fileName, InputStream content);

    /** @throws EvidenceJudged somebody decided on it before */
    void accept(UUID id);

    /**
     * @throws EvidenceJudged somebody decided on it before
     * @throws EvidenceReasonMissing without a reason
     */
    void refuse(UUID id, String reason);
}
