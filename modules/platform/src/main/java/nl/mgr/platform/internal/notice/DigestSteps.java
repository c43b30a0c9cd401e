package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.internal.login.MembershipActors;
import nl.mgr.platform.internal.mail.MailLine;
import nl.mgr.platform.internal.mail.MailQueue;

/** The mail of a day, one transaction per member. */
@ApplicationScoped
class DigestSteps {

    private static final String OPEN = "way = 'digest' and mailed_at is null and at < ?";
    private static final String WAITING = """
        select distinct notice.membership_id, notice.person_id, organisation.name as organisation
        from platform.notice
        join platform.membership on membership.id = notice.membership_id
        join platform.organisation on organisation.id = membership.organisation_id
        where notice.cooperation_id = ? and notice.way = 'digest' and notice.mailed_at is null and notice.at < ?
          and not exists (select from platform.digest where digest.membership_id = notice.membership_id and digest.day = ?)""";

    /** One notice that goes into the mail. */
    private record Line(String kind, Subject subject, List<String> words, boolean read) {}

    @Inject
    private Database database;

    @Inject
    private Kinds kinds;

    @Inject
    private MembershipActors actors;

    @Inject
    private Sight sight;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Recipient> waiting(LocalDate day, Instant before) {
        return database.list(
                WAITING,
                row -> new Recipient(row.uuid("membership_id"), row.uuid("person_id"), row.text("organisation"), null),
                ActorContext.current().requireCooperation(),
                before,
                day);
    }

    /** What was read meanwhile, or can no longer be seen, is left out; nothing left, no mail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void send(Recipient member, LocalDate day, Instant before) {
        UUID cooperation = ActorContext.current().requireCooperation();
        int mine = database.update(
                "insert into platform.digest (membership_id, day, cooperation_id) values (?, ?, ?) on conflict do"
                        + " nothing",
                member.membershipId(),
                day,
                cooperation);
        if (mine == 0) {
            return;
        }
        List<Line> found = database.list(
                "select kind, subject, array_to_string(words, E'\\n"
                        + "') as words, read_at is not null as read from platform.notice where"
                        + " membership_id = ? and " + OPEN + " order by id",
                row -> new Line(
                        row.text("kind"),
                        Subject.parse(row.text("subject")),
                        row.text("words").lines().toList(),
                        row.flag("read")),
                member.membershipId(),
                before);
        List<MailLine> lines = lines(member, found);
        if (!lines.isEmpty()) {
            mails.add(
                    member.personId(),
                    "overzicht",
                    List.of(member.organisation(), lines.size()),
                    NoticeWriter.path(member.membershipId(), "/account/meldingen"),
                    lines);
        }
        database.update(
                "update platform.notice set mailed_at = ? where membership_id = ? and " + OPEN,
                clock.instant(),
                member.membershipId(),
                before);
    }

    private List<MailLine> lines(Recipient member, List<Line> found) {
        Optional<Actor> actor = actors.of(member.membershipId());
        List<MailLine> lines = new ArrayList<>();
        if (actor.isPresent()) {
            Locale language = mails.languageOf(member.personId());
            for (Line line : found) {
                Optional<Resolved> seen = line.read()
                        ? Optional.empty()
                        : ActorContext.callAs(actor.get(), () -> sight.apart(line.subject()));
                kinds.find(line.kind())
                        .flatMap(kind -> seen.map(record -> new MailLine(
                                Kinds.text(kind, language, line.words()),
                                NoticeWriter.path(member.membershipId(), record.address()))))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }
}
