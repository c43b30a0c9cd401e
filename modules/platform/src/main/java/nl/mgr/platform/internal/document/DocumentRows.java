package nl.mgr.platform.internal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.Documents.Destroyed;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Removal;
import nl.mgr.platform.Documents.Version;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Reads documents and versions from rows; the questions end with what is asked of them. */
final class DocumentRows {

    private static final String VERSION =
            "v.id as file_id, v.number, v.file_name, v.media_type, v.bytes, v.sha256, v.scanned, v.added_at,"
                    + " v.added_by";

    private static final String COLUMNS =
            "d.id, d.version, d.subject, d.kind, d.title, d.audience, d.removed_at, d.removed_by, d.removed_why,"
                    + " d.destroyed_at, d.destroyed_by, d.destroyed_list, gone.number as destroyed_number,"
                    + " gone_line.ground as destroyed_ground, "
                    + VERSION;

    /** With its newest version. */
    private static final String FROM = "platform.document d cross join lateral ("
            + " select * from platform.document_version newest where newest.document_id = d.id"
            + " order by newest.number desc limit 1) v"
            + " left join platform.destruction_list gone"
            + " on gone.cooperation_id = d.cooperation_id and gone.id = d.destroyed_list"
            + " left join platform.destruction_line gone_line"
            + " on gone_line.cooperation_id = d.cooperation_id and gone_line.list_id = d.destroyed_list"
            + " and gone_line.document_id = d.id";

    private static final String DOCUMENT = "select " + COLUMNS + " from " + FROM;

    /** Records that have documents, of all kinds or of one: module and kind, with what stands for any id behind it. */
    static final String RECORDS = "select distinct subject from platform.document"
            + " where removed_at is null and destroyed_at is null and subject like ?";

    static final String OF_RECORD =
            DOCUMENT + " where d.subject = ? and d.removed_at is null" + " order by lower(d.title), d.id limit 500";
    static final String REMOVED_OF_RECORD = DOCUMENT + " where d.subject = ? and d.removed_at is not null"
            + " order by d.removed_at desc, d.id limit 500";
    /** For who may not read the lists by which documents are destroyed: what is destroyed is not there. */
    static final String SENT =
            "select d.id, d.version, d.subject, d.kind, d.title, d.audience, d.removed_at, d.destroyed_at, "
                    + VERSION
                    + " from platform.document d cross join lateral (select * from platform.document_version newest"
                    + " where newest.document_id = d.id order by newest.number desc limit 1) v where d.subject = ? and"
                    + " d.audience <> 'staff' and d.removed_at is null and d.destroyed_at is null order by"
                    + " d.added_at, d.id limit 500";

    static final String SENT_CONTENT = "select " + VERSION + ", c.content from platform.document d"
            + " join platform.document_version v on v.cooperation_id = d.cooperation_id and v.document_id = d.id"
            + " join platform.document_content c on c.version_id = v.id"
            + " where d.subject = ? and v.id = ? and d.audience <> 'staff' and d.removed_at is null"
            + " and d.destroyed_at is null";

    static final String BY_ID = DOCUMENT + " where d.id = ?";
    static final String OF_VERSION =
            DOCUMENT + " where d.id = (select one.document_id from platform.document_version one where one.id = ?)";

    static final String VERSIONS = "select " + VERSION + " from platform.document_version v where v.document_id = ?"
            + " order by v.number desc";
    static final String CONTENT = "select " + VERSION + ", c.content from platform.document_version v"
            + " join platform.document_content c on c.version_id = v.id where v.id = ?";

    private DocumentRows() {}

    /** Documents that count, of the records that exist for who asks. */
    static ListStatement list(Collection<Subject> records) {
        return ListStatement.of(
                        COLUMNS,
                        FROM + " where d.removed_at is null and d.destroyed_at is null and d.subject = any (?::text[])",
                        records.stream().map(Subject::toString).toList())
                .chosenBy("d.id")
                .orderedBy("v.added_at desc, d.id")
                .sortable("title", "lower(d.title)")
                .sortable("kind", "d.kind")
                .sortable("added", "v.added_at")
                .sortable("by", "lower(v.added_by)")
                .sortable("bytes", "v.bytes")
                .filter("kind", "d.kind = ?")
                .contains("name", "d.title || ' ' || v.file_name ilike ?")
                .filter("from", "v.added_at >= ?", typed -> List.of(start(LocalDate.parse(typed))))
                .filter(
                        "until",
                        "v.added_at < ?",
                        typed -> List.of(start(LocalDate.parse(typed).plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }

    static Document document(Row row) {
        return new Document(
                row.uuid("id"),
                row.number("version"),
                Subject.parse(row.text("subject")),
                DocumentKind.of(row.text("kind")),
                row.text("title"),
                !row.text("audience").equals("staff"),
                version(row),
                removal(row),
                destroyed(row));
    }

    static Version version(Row row) {
        return new Version(
                row.uuid("file_id"),
                row.integer("number"),
                row.text("file_name"),
                DocumentType.of(row.text("media_type")),
                row.number("bytes"),
                row.text("sha256"),
                row.flag("scanned"),
                row.instant("added_at"),
                row.text("added_by"));
    }

    private static @Nullable Destroyed destroyed(Row row) {
        Instant at = row.optionalInstant("destroyed_at");
        return at == null
                ? null
                : new Destroyed(
                        at,
                        row.text("destroyed_by"),
                        row.uuid("destroyed_list"),
                        row.integer("destroyed_number"),
                        row.text("destroyed_ground"));
    }

    private static @Nullable Removal removal(Row row) {
        Instant at = row.optionalInstant("removed_at");
        return at == null ? null : new Removal(at, row.text("removed_by"), row.text("removed_why"));
    }
}
