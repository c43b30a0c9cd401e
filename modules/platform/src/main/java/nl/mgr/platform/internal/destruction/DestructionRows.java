package nl.mgr.platform.internal.destruction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.Destructions.Due;
import nl.mgr.platform.Destructions.Line;
import nl.mgr.platform.Destructions.Listing;
import nl.mgr.platform.Destructions.State;
import nl.mgr.platform.Destructions.Undated;
import nl.mgr.platform.DocumentKind;

/** Reads what is due and what stands on lists from rows. Days that were reckoned come in as texts, one per document. */
final class DestructionRows {

    private static final String LISTS = "l.id, l.number, l.state, l.documents, l.made_at, l.made_by, l.made_by_id,"
            + " l.decided_at, coalesce(l.decided_by, '') as decided_by, coalesce(l.returned_why, '') as why";

    /** One {@code ?}: the list. */
    static final String LIST = "select " + LISTS + " from platform.destruction_list l where l.id = ?";

    private static final String LINES = "i.document_id, i.kind, i.title, i.record_title,"
            + " array_to_string(i.sha256, ' ') as sha256, i.counted_from, i.by_record, i.years, i.ground, i.since";

    private DestructionRows() {}

    static ListStatement due(List<Reckoning.Document> free) {
        return ListStatement.of(
                        "d.id, d.kind, d.title, d.subject, d.removed_at is not null as removed,"
                                + " one.counted_from::date as counted_from, one.by_record = 'true' as by_record,"
                                + " one.since::date as since, t.years, t.ground",
                        "unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as one (id, counted_from, by_record, since)"
                                + " join platform.document d on d.id = one.id"
                                + " join platform.document_term t on t.cooperation_id = d.cooperation_id"
                                + " and t.kind = d.kind where true",
                        free.stream().map(Reckoning.Document::id).toList(),
                        free.stream()
                                .map(one -> String.valueOf(one.due().countedFrom()))
                                .toList(),
                        free.stream()
                                .map(one -> String.valueOf(one.due().byRecord()))
                                .toList(),
                        free.stream()
                                .map(one -> String.valueOf(one.due().since()))
                                .toList())
                .chosenBy("d.id")
                .orderedBy("one.since::date, d.id")
                .sortable("title", "lower(d.title)")
                .sortable("kind", "d.kind")
                .sortable("counted", "one.counted_from::date")
                .sortable("years", "t.years")
                .sortable("since", "one.since::date")
                .filter("kind", "d.kind = ?")
                .contains("name", "d.title ilike ?");
    }

    static ListStatement undated(List<UUID> documents) {
        return ListStatement.of(
                        "d.id, d.kind, d.title, d.subject",
                        "platform.document d where d.id = any (?::uuid[])",
                        documents)
                .orderedBy("lower(d.title), d.id")
                .sortable("title", "lower(d.title)")
                .sortable("kind", "d.kind");
    }

    static ListStatement lists() {
        return ListStatement.of(LISTS, "platform.destruction_list l where true")
                .orderedBy("l.number desc")
                .sortable("number", "l.number")
                .sortable("documents", "l.documents")
                .sortable("made", "l.made_at")
                .sortable("decided", "l.decided_at");
    }

    static ListStatement lines(UUID list) {
        return ListStatement.of(LINES, "platform.destruction_line i where i.list_id = ?", list)
                .orderedBy("lower(i.title), i.id")
                .sortable("title", "lower(i.title)")
                .sortable("kind", "i.kind")
                .sortable("counted", "i.counted_from")
                .sortable("since", "i.since");
    }

    static Due due(Row row, Reckoning by) {
        Resolved record = by.record(Subject.parse(row.text("subject")));
        return new Due(
                row.uuid("id"),
                DocumentKind.of(row.text("kind")),
                row.text("title"),
                row.flag("removed"),
                record.title(),
                record.address(),
                row.date("counted_from"),
                row.flag("by_record"),
                row.integer("years"),
                row.text("ground"),
                row.date("since"));
    }

    static Undated undated(Row row, Reckoning by) {
        Resolved record = by.record(Subject.parse(row.text("subject")));
        return new Undated(
                row.uuid("id"), DocumentKind.of(row.text("kind")), row.text("title"), record.title(), record.address());
    }

    static Listing listing(Row row) {
        return new Listing(
                row.uuid("id"),
                row.integer("number"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.integer("documents"),
                row.instant("made_at"),
                row.text("made_by"),
                Objects.equals(row.uuid("made_by_id"), ActorContext.current().personId()),
                row.optionalInstant("decided_at"),
                row.text("decided_by"),
                row.text("why"));
    }

    static Line line(Row row) {
        return new Line(
                row.uuid("document_id"),
                DocumentKind.of(row.text("kind")),
                row.text("title"),
                row.text("record_title"),
                Arrays.asList(row.text("sha256").split(" ")),
                row.date("counted_from"),
                row.flag("by_record"),
                row.integer("years"),
                row.text("ground"),
                row.date("since"));
    }
}
