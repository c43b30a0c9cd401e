package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import org.jspecify.annotations.Nullable;

/** Finds the members of today that a telling is meant for, in the cooperation of the actor. Works as the system. */
@ApplicationScoped
class Recipients {

    private static final String MEMBERS = """
        select membership.id, membership.person_id, organisation.name as organisation, choice.way
        from platform.membership
        join platform.person on person.id = membership.person_id and person.blocked_at is null
        join platform.organisation on organisation.id = membership.organisation_id
        left join platform.notice_choice choice on choice.person_id = person.id and choice.kind = ?
        where membership.cooperation_id = ? and membership.valid_from <= ?
          and (membership.valid_until is null or membership.valid_until > ?)""";
    private static final String ONE = MEMBERS + " and membership.person_id = ?";
    private static final String HOLDERS = MEMBERS
            + " and organisation.kind = ? and membership.roles && ? and (?::uuid is null or organisation.pointer ="
            + " ?::uuid)";

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    List<Recipient> of(NoticeReaders readers, String kind) {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate today = LocalDate.now(clock);
        @Nullable OrganisationKind organisation = readers.organisation();
        return organisation == null
                ? database.list(ONE, Recipients::recipient, kind, cooperation, today, today, readers.pointer())
                : database.list(
                        HOLDERS,
                        Recipients::recipient,
                        kind,
                        cooperation,
                        today,
                        today,
                        organisation.code(),
                        roles.holders(readers.right()),
                        readers.pointer(),
                        readers.pointer());
    }

    private static Recipient recipient(Row row) {
        String way = row.optionalText("way");
        return new Recipient(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("organisation"),
                way == null ? null : NoticeWay.of(way));
    }
}
