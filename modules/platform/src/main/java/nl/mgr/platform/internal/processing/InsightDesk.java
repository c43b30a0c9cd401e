package nl.mgr.platform.internal.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ProcessingActivity;
import nl.mgr.platform.ProcessingInsight;
import nl.mgr.platform.internal.retention.RetentionTerm;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the log; which looks at most, row security says. */
@ApplicationScoped
@Guarded("platform")
class InsightDesk implements ProcessingInsight {

    private static final String TERMS = "select kind, days from platform.retention_kind";
    private static final String COLUMNS = """
            look.id, look.start_time, look.actor_name, coalesce(look.actor_organisation, '') as organisation, look.name,
            look.processing_activity_id as activity, look.actor_id is not null as by_person,
            coalesce(subject.name, '') as subject""";
    private static final String SOURCE =
            "platform.processing_log as look left join platform.person_ref subject on subject.id = look.person_id";
    // what has no person of its own is the head above the people of one look
    private static final String ALL = SOURCE + " where look.data_subject_id is not null";
    private static final String OWN = SOURCE + " where look.person_id = ?::uuid";

    @Inject
    private Database database;

    @Inject
    private Register register;

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Activity> activities() {
        Map<String, Integer> days =
                database.list(TERMS, row -> new RetentionTerm(row.text("kind"), row.integer("days"))).stream()
                        .collect(Collectors.toMap(RetentionTerm::kind, RetentionTerm::days));
        return register.all().stream()
                .map(activity -> told(activity, activity.retention() == null ? null : days.get(activity.retention())))
                .toList();
    }

    private static Activity told(ProcessingActivity activity, @Nullable Integer days) {
        String basis = Texts.of("platform", "verwerking.grond." + activity.basis());
        return new Activity(
                activity.versionedId(),
                say(activity, ""),
                say(activity, ".doel"),
                basis + ". " + say(activity, ".grondslag"),
                say(activity, ".personen"),
                say(activity, ".gegevens"),
                say(activity, ".ontvangers"),
                days == null ? say(activity, ".bewaren") : Texts.of("platform", "verwerkingen.dagen", days),
                days);
    }

    private static String say(ProcessingActivity activity, String what) {
        return Texts.of(activity.module(), "verwerking." + activity.name() + what);
    }

    @Override
    @Right("platform.look.view")
    public List<Choice> choices() {
        return register.all().stream()
                .filter(ProcessingActivity::logged)
                .map(activity -> new Choice(activity.id(), say(activity, "")))
                .toList();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Page<Look> own(ListQuery query) {
        ListStatement list =
                ListStatement.of(COLUMNS, OWN, ActorContext.current().personId());
        return database.page(ordered(list), query, this::look);
    }

    @Override
    @Transactional
    @Right("platform.look.view")
    public Page<Look> find(ListQuery query) {
        ListStatement list = ordered(ListStatement.of(COLUMNS, ALL))
                .sortable("subject", "subject.name")
                .contains("subject", "subject.name ilike ?")
                .contains("who", "concat_ws(' ', look.actor_name, look.actor_organisation) ilike ?")
                .filter("activity", "look.processing_activity_id like ? || ':%'")
                .filter("from", "look.start_time >= ?::timestamp at time zone 'Europe/Amsterdam'")
                .filter("until", "look.start_time < (?::timestamp + interval '1 day') at time zone 'Europe/Amsterdam'");
        return database.page(list, query, this::look);
    }

    private static ListStatement ordered(ListStatement list) {
        return list.orderedBy("look.id desc")
                .sortable("at", "look.start_time")
                .sortable("who", "look.actor_name")
                .sortable("organisation", "look.actor_organisation");
    }

    /** What a module did that is no longer there stays a look, by the id it had. */
    private Look look(Row row) {
        String activity = row.text("activity");
        String id = activity.substring(0, activity.lastIndexOf(':'));
        String who = row.text("actor_name");
        return new Look(
                row.number("id"),
                row.instant("start_time"),
                row.flag("by_person") ? who : Texts.of("platform", "geschiedenis.platform", who),
                row.text("organisation"),
                register.find(id).map(known -> say(known, "")).orElse(id),
                register.find(id)
                        .map(known -> say(known, "." + row.text("name")))
                        .orElse(""),
                row.text("subject"));
    }
}
