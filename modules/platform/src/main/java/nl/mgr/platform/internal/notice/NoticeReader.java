package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeNeeded;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.OwnNotices;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;

/** The notices of the membership that somebody acts as. Those of the installation itself are told nothing. */
@ApplicationScoped
@Guarded
class NoticeReader implements OwnNotices {

    private static final String UNREAD =
            "select count(*) as total from platform.notice where membership_id = ? and read_at is null";

    @Inject
    private Database database;

    @Inject
    private Kinds kinds;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** A row as it is kept. */
    private record Kept(Notice notice, String kind, String subject, List<String> words) {}

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Page<Notice> find(ListQuery query) {
        if (!isTold()) {
            return new Page<>(List.of(), 0);
        }
        ListStatement list = ListStatement.of(
                        "id, kind, subject, array_to_string(words, E'\\n') as words, at, read_at is not null as read",
                        "platform.notice where membership_id = ?",
                        membership())
                .orderedBy("id desc")
                .filter("unread", "read_at is null", typed -> List.of());
        Page<Kept> page = database.page(list, query, NoticeReader::kept);
        return new Page<>(page.rows().stream().map(this::shown).toList(), page.total());
    }

    private static Kept kept(Row row) {
        Notice bare = new Notice(row.uuid("id"), "", "", "", null, row.instant("at"), row.flag("read"));
        return new Kept(
                bare,
                row.text("kind"),
                row.text("subject"),
                row.text("words").lines().toList());
    }

    /** Of a record that is out of sight not even the words are shown: they may name it. */
    private Notice shown(Kept kept) {
        Locale language = Locales.current();
        Optional<NoticeKind> kind = kinds.find(kept.kind());
        Optional<Resolved> record = sight.of(Subject.parse(kept.subject()));
        String sort = kind.map(one -> Kinds.sort(one, language)).orElse(kept.kind());
        boolean tells = kind.isPresent() && record.isPresent();
        return new Notice(
                kept.notice().id(),
                sort,
                tells ? Kinds.text(kind.get(), language, kept.words()) : Texts.of("platform", "meldingen.weg"),
                record.map(Resolved::title).orElse(""),
                record.map(Resolved::address).orElse(null),
                kept.notice().at(),
                kept.notice().read());
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public long unread() {
        return isTold() ? database.number(UNREAD, membership()) : 0;
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public String open(UUID notice) {
        Subject subject = database.first(
                        "select subject from platform.notice where id = ? and membership_id = ?",
                        row -> Subject.parse(row.text("subject")),
                        notice,
                        membership())
                .orElseThrow(() -> new NotFound("notice " + notice));
        database.update(
                "update platform.notice set read_at = ? where id = ? and read_at is null", clock.instant(), notice);
        return sight.of(subject).map(Resolved::address).orElse("");
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public int readAll() {
        if (!isTold()) {
            return 0;
        }
        return database.update(
                "update platform.notice set read_at = ? where membership_id = ? and read_at is null",
                clock.instant(),
                membership());
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Choice> choices() {
        if (!isTold()) {
            return List.of();
        }
        Map<String, NoticeWay> chosen = new HashMap<>();
        database.list(
                        "select kind, way from platform.notice_choice where person_id = ?",
                        row -> Map.entry(row.text("kind"), NoticeWay.of(row.text("way"))),
                        ActorContext.current().personId())
                .forEach(one -> chosen.put(one.getKey(), one.getValue()));
        Locale language = Locales.current();
        return own().stream()
                .map(kind -> new Choice(
                        kind.id(),
                        Kinds.sort(kind, language),
                        chosen.getOrDefault(kind.id(), kind.standard()),
                        kind.offAllowed(),
                        chosen.containsKey(kind.id())))
                .sorted(Comparator.comparing(Choice::sort))
                .toList();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public void choose(String kind, NoticeWay way) {
        NoticeKind wanted = own().stream()
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of notice " + kind));
        if (way == NoticeWay.OFF && !wanted.offAllowed()) {
            throw new NoticeNeeded(Kinds.sort(wanted, Locales.current()));
        }
        database.update("""
            insert into platform.notice_choice (person_id, kind, way) values (?, ?, ?)
            on conflict (person_id, kind) do update set way = excluded.way""", ActorContext.current().personId(), kind, way.code());
    }

    private List<NoticeKind> own() {
        Actor actor = ActorContext.current();
        OrganisationKind organisation = OrganisationKind.of(actor.kind());
        return kinds.all().stream()
                .filter(kind -> kind.readers().contains(organisation) && actor.has(kind.module()))
                .toList();
    }

    private static boolean isTold() {
        return ActorContext.current().cooperationId() != null;
    }

    private static UUID membership() {
        Actor actor = ActorContext.current();
        UUID membership = actor.membershipId();
        if (membership == null || actor.cooperationId() == null) {
            throw new NotFound("notices of " + actor.name());
        }
        return membership;
    }
}
