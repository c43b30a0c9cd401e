package nl.mgr.platform.internal.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskIsOver;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.WordTooLong;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.internal.task.Happening.What;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation has to do. It waits for a role until somebody takes it or is given it; it ends when the
 * thing is done or need not be done any more, and then stays as it was. When its day has passed it is late, once; some
 * kinds go to who leads after some days more, once.
 */
@Entity
@Table(schema = "platform", name = "task")
class Task {

    private static final String OPEN = "open";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    private String party;

    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "party_name")
    private String partyName;

    private String module;

    private String kind;

    private String subject;

    @Column(name = "task_key")
    private String key;

    private String origin;

    private String facts;

    private String address;

    private String role;

    private String needs;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "given_by_id")
    private UUID givenById;

    private boolean awaited;

    private boolean urgent;

    private LocalDate since;

    private LocalDate due;

    @Column(name = "opened_at")
    @Convert(converter = MomentConverter.class)
    private Instant openedAt;

    @Column(name = "late_at")
    @Convert(converter = MomentConverter.class)
    private Instant lateAt;

    @Column(name = "escalated_at")
    @Convert(converter = MomentConverter.class)
    private Instant escalatedAt;

    @Column(name = "escalated_role")
    private String escalatedRole;

    private String state;

    @Column(name = "ended_at")
    @Convert(converter = MomentConverter.class)
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_by_id")
    private UUID endedById;

    private String reason;

    protected Task() {}

    /**
     * @param role whose it is: one of the kind's
     * @param by whose doing gave it
     */
    Task(UUID cooperationId, NewTask given, String role, Doer by, Instant at) {
        TaskKind of = given.kind();
        if (!of.roles().contains(role)) {
            throw new IllegalArgumentException("a task of " + of.name() + " is not for " + role);
        }
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.party = of.party().code();
        this.municipalityId = of.party() == OrganisationKind.MUNICIPALITY ? given.organisation() : null;
        this.providerId = of.party() == OrganisationKind.PROVIDER ? given.organisation() : null;
        this.partyName = given.organisationName();
        this.module = of.module();
        this.kind = of.name();
        this.subject = given.subject().toString();
        this.key = given.key();
        this.origin = by.name();
        this.facts = TaskFacts.write(given.facts());
        this.address = given.address();
        this.role = role;
        this.needs = of.right();
        this.awaited = of.awaited();
        this.since = given.since();
        this.due = given.due();
        this.openedAt = at;
        this.state = OPEN;
    }

    /** Things went on: other figures, another day or place. Whose it is stays. */
    void tellAnew(NewTask now) {
        String told = TaskFacts.write(now.facts());
        if (!told.equals(facts)) {
            facts = told;
        }
        if (!now.address().equals(address)) {
            address = now.address();
        }
        if (!Objects.equals(now.due(), due)) {
            due = now.due();
        }
    }

    /** @param text the task in words, for a refusal */
    Happening take(Doer by, String text) {
        requireOpen(text);
        personId = by.personId();
        givenById = null;
        return Happening.of(What.TAKEN, by);
    }

    /**
     * @param name of who gets it
     * @param text the task in words, for a refusal
     */
    Happening give(Doer by, UUID to, String name, String word, String text) {
        requireOpen(text);
        String said = brief(word);
        personId = to;
        givenById = by.personId();
        return new Happening(What.GIVEN, by, name, said);
    }

    /**
     * Back to who gave it, or to the role.
     *
     * @param giver name of who gave it; {@code null} when nobody did or they are gone
     * @param text the task in words, for a refusal
     */
    Happening giveBack(Doer by, @Nullable String giver, String word, String text) {
        requireOpen(text);
        String said = brief(word);
        personId = giver == null ? null : givenById;
        givenById = null;
        return new Happening(What.RETURNED, by, giver, said);
    }

    /** Its day has passed: told once. */
    Optional<Happening> becomeLate(LocalDate today, Instant at) {
        if (!isOpen() || lateAt != null || due == null || !due.isBefore(today)) {
            return Optional.empty();
        }
        lateAt = at;
        return Optional.of(Happening.of(What.LATE, Doer.PLATFORM));
    }

    /** Late for as long as its kind allows: from now on it is urgent, and of who leads too. Once. */
    Optional<Happening> escalate(TaskKind of, LocalDate today, Instant at) {
        String leads = of.escalatesTo();
        if (!isOpen()
                || escalatedAt != null
                || leads == null
                || due == null
                || due.plusDays(of.lateDays()).isAfter(today)) {
            return Optional.empty();
        }
        escalatedAt = at;
        escalatedRole = leads;
        urgent = true;
        return Optional.of(new Happening(What.ESCALATED, Doer.PLATFORM, leads, null));
    }

    /** The thing was done. Empty when that was so already. */
    Optional<Happening> done(Doer by, Instant at) {
        return end("done", by, at, null, What.DONE);
    }

    /**
     * It need not be done any more. Empty when it had ended already.
     *
     * @param why key of the kind's module
     */
    Optional<Happening> drop(Doer by, Instant at, String why) {
        return end("dropped", by, at, why, What.DROPPED);
    }

    private Optional<Happening> end(String how, Doer by, Instant at, @Nullable String why, What what) {
        if (!isOpen()) {
            return Optional.empty();
        }
        state = how;
        endedAt = at;
        endedBy = by.name();
        endedById = by.personId();
        reason = why;
        return Optional.of(new Happening(what, by, null, why));
    }

    private void requireOpen(String text) {
        if (!isOpen()) {
            throw new TaskIsOver(text);
        }
    }

    private static @Nullable String brief(String word) {
        String said = word.strip();
        if (said.length() > WorkList.LONGEST_WORD) {
            throw new WordTooLong(WorkList.LONGEST_WORD);
        }
        return said.isEmpty() ? null : said;
    }

    boolean isOpen() {
        return state.equals(OPEN);
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    String party() {
        return party;
    }

    @Nullable
    UUID municipalityId() {
        return municipalityId;
    }

    @Nullable
    UUID providerId() {
        return providerId;
    }

    String module() {
        return module;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String key() {
        return key;
    }

    String role() {
        return role;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** As {@link TaskFacts} writes them. */
    String facts() {
        return facts;
    }

    /** The right that the doing needs. */
    String needs() {
        return needs;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    UUID givenById() {
        return givenById;
    }

    boolean isUrgent() {
        return urgent;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    String escalatedRole() {
        return escalatedRole;
    }
}
