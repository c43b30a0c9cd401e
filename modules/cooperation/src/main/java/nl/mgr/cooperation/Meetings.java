package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Meetings of bodies: agenda, who was there and what was said on each item. A municipality sees those it has a seat in. */
public interface Meetings {

    /** Filter key of {@link #find}: the id of a body. */
    String FILTER_BODY = "orgaan";

    /** Filter key of {@link #find}: a year. */
    String FILTER_YEAR = "jaar";

    /** Filter key of {@link #find}: the first day of meetings that are asked for, as 2026-11-30. */
    String FILTER_FROM = "vanaf";

    /** The latest first; with {@link #FILTER_FROM} the next one first. */
    Page<Meeting> find(@NotNull ListQuery query);

    /** @throws NotFound when there is none, or the reader has no seat in it */
    Meeting get(@NotNull UUID id);

    /** In their order, with what was decided. */
    List<Item> agenda(@NotNull UUID meeting);

    /** @throws NotFound when there is none */
    Item item(@NotNull UUID id);

    /** Municipalities with a vote on the day of the meeting; {@code null} while nobody noted whether they are there. */
    List<Present> attendance(@NotNull UUID meeting);

    /** @throws MeetingTwice when the body meets at that moment already */
    UUID plan(@NotNull UUID body, @NotNull MeetingTerms terms);

    /**
     * @throws MeetingClosed when it was held or called off
     * @throws ItemHasOutcome when something was decided in it
     */
    void change(@NotNull UUID id, long version, @NotNull MeetingTerms terms);

    /**
     * Shows it to those who have a seat and tells them.
     *
     * @throws MeetingClosed when it was called before
     * @throws AgendaEmpty without items
     */
    void call(@NotNull UUID id);

    /**
     * It does not go on; those who were called are told.
     *
     * @throws MeetingClosed when it was held
     * @throws ItemHasOutcome when something was decided in it
     */
    void callOff(@NotNull UUID id);

    /** Adds an item at the end. @throws MeetingClosed when it was held or called off */
    UUID addItem(@NotNull UUID meeting, @NotNull ItemTerms terms);

    /** What an item may concern: every submodule of the offer, in its order. */
    List<Bodies.ModuleRef> submodules();

    /**
     * Whose vote it is on one item: of those who vote in the body on the day of the meeting, the ones who then take part in
     * what the item concerns; with whether they are there.
     */
    List<Present> voters(@NotNull UUID item);

    /** The same about a record, whose module hears what becomes of it. */
    UUID addItem(@NotNull UUID meeting, @NotNull ItemTerms terms, @NotNull Subject about);

    /**
     * @throws ItemHasOutcome when something was said about it
     * @throws ItemIsOfRequest when it is about a record and something else is asked
     */
    void changeItem(@NotNull UUID item, long version, @NotNull ItemTerms terms);

    /** @throws ItemHasOutcome when something was said about it */
    void removeItem(@NotNull UUID item);

    /** Before the one above it. */
    void moveUp(@NotNull UUID item);

    /**
     * Who is there, of those with a vote.
     *
     * @throws VoteOfNonMember for a municipality without
     * @throws MeetingNotCalled before it is called
     * @throws MeetingNotYet before its day
     */
    void attend(@NotNull UUID meeting, @NotNull Set<UUID> present);

    /**
     * What the body said on an item, for ever.
     *
     * @throws MeetingNotCalled before it is called
     * @throws MeetingNotYet before its day
     * @throws ItemHasOutcome when something was said about it
     * @throws BodyDoesNotDecide for a decision by a body that only advises
     * @throws BodyDoesNotVote for votes in a body without
     * @throws QuorumMissing when too few are there
     * @throws VoteOfNonMember for a vote of who has none on that day
     * @throws VoteOfAbsent for a vote of who is not there
     * @throws VoteMissing when somebody who is there did not vote
     */
    UUID decide(@NotNull UUID item, @NotNull Ruling ruling);

    /** It was held. @throws ItemWithoutOutcome while an item has none */
    void close(@NotNull UUID id);

    /** How much the vote of each of those who have one weighs. @throws FigureMissing when the figure of one is missing */
    Map<UUID, Long> weights(@NotNull UUID meeting);

    /** The agenda, or the meeting as a date for calendars. */
    MeetingFile file(@NotNull UUID id, @NotNull Format format);

    /** All meetings to come that the reader sees, as one calendar. */
    MeetingFile calendar();

    /** What a file is: a document for reading, or an iCalendar (RFC 5545). */
    enum Format {
        PDF,
        ICS
    }

    record MeetingFile(String name, String contentType, byte[] content) {}

    /** How far a meeting is. */
    enum Status {
        DRAFT("concept"),
        CALLED("uitgenodigd"),
        HELD("gehouden"),
        CALLED_OFF("afgelast");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Status of(String code) {
            return Bodies.Coded.of(values(), Status::code, code);
        }
    }

    /** What a body is asked for. */
    enum Asked {
        DECISION("besluit"),
        ADVICE("advies"),
        NOTE("kennis");

        private final String code;

        Asked(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Asked of(String code) {
            return Bodies.Coded.of(values(), Asked::code, code);
        }
    }

    /** A vote as it is cast. */
    enum Vote {
        FOR("voor"),
        AGAINST("tegen"),
        ABSTAINS("onthouden");

        private final String code;

        Vote(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Vote of(String code) {
            return Bodies.Coded.of(values(), Vote::code, code);
        }
    }

    /** @param from and until as 09:30, on the same day */
    record MeetingTerms(
            LocalDate day,

            @NotBlank @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{cooperation.meeting.time}")
            String from,

            @NotBlank @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{cooperation.meeting.time}")
            String until,

            @NotNull @Size(max = 200) String place)
            implements Serializable {}

    record Meeting(
            UUID id,
            UUID body,
            String bodyCode,
            String bodyName,
            MeetingTerms terms,
            Status status,
            @Nullable Instant calledAt,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            long items,
            long version)
            implements Serializable {
        public String bodyTitle() {
            return Bodies.Body.title(bodyCode, bodyName);
        }
    }

    /** @param concerns submodule whose participants alone vote on it; {@code null} for all who vote in the body */
    record ItemTerms(
            @NotBlank @Size(max = 200) String title,
            Asked asked,
            @NotNull @Size(max = 4000) String explanation,
            @Nullable UUID concerns)
            implements Serializable {

        public static ItemTerms ofAll(String title, Asked asked, String explanation) {
            return new ItemTerms(title, asked, explanation, null);
        }
    }

    /**
     * @param concerns name of the submodule that it concerns, empty for none
     * @param decision what was said about it, {@code null} before
     * @param subject the record it is about, if any
     * @param about where that is, for a reader for whom it exists
     */
    record Item(
            UUID id,
            UUID meeting,
            long position,
            ItemTerms terms,
            String concerns,
            @Nullable UUID decision,
            @Nullable String decisionNumber,
            @Nullable String outcome,
            @Nullable Subject subject,
            @Nullable About about,
            long version)
            implements Serializable {

        public Item about(String recordTitle, String address) {
            return new Item(
                    id,
                    meeting,
                    position,
                    terms,
                    concerns,
                    decision,
                    decisionNumber,
                    outcome,
                    subject,
                    new About(recordTitle, address),
                    version);
        }
    }

    /** A record that an item is about. */
    record About(String title, String address) implements Serializable {}

    record Present(MunicipalityRef municipality, @Nullable Boolean there) implements Serializable {}

    /**
     * What a body said.
     *
     * @param outcome {@code null} when votes tell it
     * @param votes of municipalities; empty when it was said without a vote
     */
    record Ruling(
            @Nullable Outcome outcome,
            @NotBlank @Size(max = 4000) String text,
            Map<UUID, Vote> votes) implements Serializable {
        public Ruling {
            votes = Map.copyOf(votes);
        }
    }
}
