package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeTold;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.internal.login.MembershipActors;
import nl.mgr.platform.internal.mail.MailQueue;

/** Writes a notice for each member who is told and may see the record, with the mail for those who want one at once. */
@ApplicationScoped
class NoticeWriter implements DomainEventListener<NoticeTold> {

    @Inject
    private Database database;

    @Inject
    private Kinds kinds;

    @Inject
    private Recipients recipients;

    @Inject
    private MembershipActors actors;

    @Inject
    private Sight sight;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    @Override
    public Class<NoticeTold> type() {
        return NoticeTold.class;
    }

    /** A second delivery finds what the first wrote. */
    @Override
    @Transactional
    public void on(NoticeTold told) {
        NoticeKind kind = kinds.find(told.kind()).orElseThrow(() -> new NotFound("kind of notice " + told.kind()));
        Map<UUID, Recipient> all = new LinkedHashMap<>();
        told.readers()
                .lines()
                .map(NoticeReaders::parse)
                .flatMap(readers -> recipients.of(readers, kind.id()).stream())
                .filter(one -> !one.personId().equals(told.byPersonId()))
                .forEach(one -> all.putIfAbsent(one.membershipId(), one));
        all.values().forEach(one -> tell(told, kind, one));
    }

    private void tell(NoticeTold told, NoticeKind kind, Recipient to) {
        NoticeWay way = way(kind, to);
        Subject subject = Subject.parse(told.subject());
        Optional<Resolved> seen = way == NoticeWay.OFF
                ? Optional.empty()
                : actors.of(to.membershipId())
                        .flatMap(member -> ActorContext.callAs(member, () -> sight.apart(subject)));
        seen.ifPresent(record -> write(told, kind, to, way, record));
    }

    private static NoticeWay way(NoticeKind kind, Recipient to) {
        NoticeWay chosen = to.chosen();
        return chosen == null || (chosen == NoticeWay.OFF && !kind.offAllowed()) ? kind.standard() : chosen;
    }

    private void write(NoticeTold told, NoticeKind kind, Recipient to, NoticeWay way, Resolved record) {
        Instant now = clock.instant();
        List<String> words = told.words().lines().toList();
        int written = database.update(
                """
                insert into platform.notice (id, cooperation_id, membership_id, person_id, told_id, kind, subject, words, way, at, mailed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (told_id, membership_id) do nothing""",
                Ids.next(),
                ActorContext.current().requireCooperation(),
                to.membershipId(),
                to.personId(),
                told.toldId(),
                kind.id(),
                told.subject(),
                words,
                way.code(),
                now,
                way == NoticeWay.MAIL ? now : null);
        if (written == 1 && way == NoticeWay.MAIL) {
            mails.add(
                    to.personId(),
                    "melding",
                    List.of(Kinds.text(kind, mails.languageOf(to.personId()), words), to.organisation()),
                    path(to.membershipId(), record.address()));
        }
    }

    /** Names the membership: whoever acts as another one is asked to switch. */
    static String path(UUID membership, String address) {
        return "/account/kies?als=" + membership + "&naar=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
