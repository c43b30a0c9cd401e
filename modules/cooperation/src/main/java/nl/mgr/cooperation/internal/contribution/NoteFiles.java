package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.mgr.cooperation.ContributionNotes.Format;
import nl.mgr.cooperation.ContributionNotes.Note;
import nl.mgr.cooperation.ContributionNotes.NoteDetails;
import nl.mgr.cooperation.ContributionNotes.NoteFile;
import nl.mgr.platform.TableExport;

/** Files of a note, made from what is kept of it. They are records of the cooperation and so in Dutch, whoever reads them. */
@ApplicationScoped
class NoteFiles {

    private static final List<String> COLUMNS = List.of(
            "nota",
            "datum",
            "betalen voor",
            "gemeentecode",
            "gemeente",
            "onderdeel",
            "in het hele jaar",
            "tot en met nu",
            "op deze nota");

    @Inject
    private TableExport tables;

    NoteFile of(NoteDetails details, Format format) {
        return format == Format.UBL ? ubl(details) : workbook(details);
    }

    private static NoteFile ubl(NoteDetails details) {
        byte[] content = UblNote.of(details);
        List<String> broken = UblRules.broken(content);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("note " + details.note().number() + " breaks " + broken);
        }
        return new NoteFile(name(details.note(), "xml"), "application/xml", content);
    }

    private NoteFile workbook(NoteDetails details) {
        Note note = details.note();
        List<List<Object>> rows = details.lines().stream()
                .map(line -> List.<Object>of(
                        note.number(),
                        note.issued(),
                        note.due(),
                        note.code(),
                        note.municipality(),
                        line.item().title(),
                        line.year(),
                        line.due(),
                        line.amount()))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(TableExport.Format.XLSX, UblNote.title(note), COLUMNS, rows.iterator(), bytes);
        return new NoteFile(name(note, "xlsx"), TableExport.Format.XLSX.contentType(), bytes.toByteArray());
    }

    private static String name(Note note, String extension) {
        return "nota-" + note.number() + "-" + note.code() + "." + extension;
    }
}
