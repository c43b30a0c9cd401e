package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.DataSubject;
import nl.mgr.platform.LoginNameTaken;
import nl.mgr.platform.Members;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.OwnAccess;
import nl.mgr.platform.OwnPassword;
import nl.mgr.platform.ProcessingLog;
import nl.mgr.platform.Roles;
import nl.mgr.platform.WorksElsewhere;
import nl.mgr.platform.internal.login.OwnOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * Reads under the scope of the administrator, who is written down as having looked; changes of identities are the
 * system's, after the rules were checked.
 */
@ApplicationScoped
@Guarded("platform")
class MemberDesk implements Members {

    private static final String COLUMNS = """
            membership.id, membership.person_id, person.name, person.login_name, person.mail_address, person.mail_refused,
            array_to_string(membership.roles, ' ') as roles, array_to_string(borrowed, ' ') as borrowed, membership.valid_from, membership.valid_until,
            person.blocked_at is not null as blocked""";
    private static final String OWN = """
            platform.membership join platform.person on person.id = membership.person_id
            cross join lateral platform.borrowed_roles(membership.id, ?, ?) as borrowed
            where membership.organisation_id = (select own.organisation_id from platform.membership own where own.id = ?)""";

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private OwnOrganisation ownOrganisation;

    @Inject
    private Clock clock;

    @Inject
    private Persons persons;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private PasswordLinks links;

    @Inject
    private MemberChanges changes;

    @Inject
    private ProcessingLog looks;

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Page<Member> find(ListQuery query) {
        ListStatement list = ListStatement.of(COLUMNS, OWN, today(), roles.administrators(), ownMembership())
                .orderedBy("person.name, membership.id")
                .sortable("name", "person.name")
                .sortable("login", "person.login_name")
                .sortable("from", "membership.valid_from")
                .sortable("until", "membership.valid_until")
                .contains("search", "person.name || ' ' || person.login_name ilike ?");
        Page<Member> found = database.page(list, query, MemberDesk::member);
        looked("mensen", found.rows());
        return found;
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Member member(UUID membershipId) {
        Member member = own(membershipId);
        looked("lid", List.of(member));
        return member;
    }

    private void looked(String operation, List<Member> members) {
        looks.looked(
                "platform:toegang",
                operation,
                members.stream()
                        .map(member -> DataSubject.person(member.personId()))
                        .toList());
    }

    @Override
    @Right("platform.people.manage")
    public boolean mailed() {
        return changes.mailed();
    }

    @Override
    @Right("platform.people.manage")
    public List<String> roles() {
        return List.copyOf(roles.ofKind(kind()));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Link invite(String loginName, String name, String mailAddress, Set<String> wanted, Period period) {
        NewNames.check(loginName, name);
        roles.check(kind(), wanted);
        String address = changes.mailAddress(mailAddress);
        persons.reserve(loginName);
        UUID organisation = ownOrganisation.id();
        UUID cooperation = ActorContext.current().cooperationId();
        if (ActorContext.callAs(Actor.authentication(), () -> elsewhere.knows(loginName, organisation, cooperation))) {
            throw new LoginNameTaken(loginName.strip());
        }
        UUID person = ActorContext.callAs(
                system(),
                () -> changes.join(loginName, name.strip(), address, organisation, cooperation, wanted, period));
        return links.forSomebodyNew(person, organisationName(organisation));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Link newPassword(UUID membershipId) {
        Member member = own(membershipId);
        if (member.personId().equals(ActorContext.current().personId())) {
            throw new OwnPassword(member.name());
        }
        return links.forWhoForgot(onlyHere(member).personId());
    }

    private String organisationName(UUID organisation) {
        return database.first(
                        "select name from platform.organisation where id = ?", row -> row.text("name"), organisation)
                .orElse("");
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void changeRoles(UUID membershipId, Set<String> seen, Set<String> wanted) {
        Member member = notOneself(own(membershipId));
        roles.check(kind(), wanted);
        ActorContext.runAs(system(), () -> changes.roles(member.id(), seen, wanted));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void end(UUID membershipId) {
        Member member = notOneself(own(membershipId));
        ActorContext.runAs(system(), () -> changes.end(member.id()));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void block(UUID membershipId) {
        Member member = onlyHere(notOneself(own(membershipId)));
        ActorContext.runAs(system(), () -> changes.block(member.personId()));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void unblock(UUID membershipId) {
        Member member = own(membershipId);
        ActorContext.runAs(system(), () -> changes.unblock(member.personId()));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void clearSecondStep(UUID membershipId) {
        Member member = onlyHere(notOneself(own(membershipId)));
        ActorContext.runAs(system(), () -> changes.clearSecondStep(member.personId()));
    }

    private Member own(UUID membershipId) {
        return database.first(
                        "select " + COLUMNS + " from " + OWN + " and membership.id = ?",
                        MemberDesk::member,
                        today(),
                        roles.administrators(),
                        ownMembership(),
                        membershipId)
                .orElseThrow(() -> new NotFound("membership " + membershipId));
    }

    private static Member notOneself(Member member) {
        if (member.personId().equals(ActorContext.current().personId())) {
            throw new OwnAccess(member.name());
        }
        return member;
    }

    /** What gets at somebody's log-in is up to the one organisation that they work for, and to nobody when there are two. */
    private Member onlyHere(Member member) {
        UUID organisation = ownOrganisation.id();
        UUID cooperation = ActorContext.current().cooperationId();
        if (ActorContext.callAs(
                Actor.authentication(), () -> elsewhere.works(member.personId(), organisation, cooperation))) {
            throw new WorksElsewhere(member.name());
        }
        return member;
    }

    private static OrganisationKind kind() {
        return OrganisationKind.of(ActorContext.current().kind());
    }

    private static UUID ownMembership() {
        @Nullable UUID own = ActorContext.current().membershipId();
        if (own == null) {
            throw new NotFound("an own organisation");
        }
        return own;
    }

    private static Actor system() {
        Actor actor = ActorContext.current();
        return Actor.system(actor.cooperationId(), actor.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Member member(Row row) {
        return new Member(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("name"),
                row.text("login_name"),
                row.optionalText("mail_address"),
                row.optionalText("mail_refused"),
                words(row.text("roles")),
                words(row.text("borrowed")),
                new Period(row.date("valid_from"), row.optionalDate("valid_until")),
                row.flag("blocked"));
    }
}
