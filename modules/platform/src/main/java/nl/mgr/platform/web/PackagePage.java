package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.FileLimit;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.DocumentPackage;
import nl.mgr.platform.DocumentPackage.Entry;
import nl.mgr.platform.Documents.Listed;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Foreseen;
import nl.mgr.ui.Foreseen.Line;
import nl.mgr.ui.ListModel.Chosen;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/documenten-ophalen?kies=}: what will be in the ZIP file of documents that were chosen in their list. */
@Named("platformPackage")
@RequestScoped
public class PackagePage {

    private static final String LIST = "/account/documenten";

    @Inject
    private DocumentsPage list;

    @Inject
    private DocumentList words;

    @Inject
    private Messages messages;

    private @Nullable Choice choice;
    private Foreseen foreseen = Foreseen.NOTHING;

    /** Before the page is drawn: nothing is done here, the file is fetched elsewhere. */
    public void load() {
        Choice asked = Choice.asked();
        choice = asked;
        try {
            Chosen<Listed> rows = list.getRows().chosen(asked);
            List<Line> lines =
                    DocumentPackage.of(rows.rows()).stream().map(this::line).toList();
            foreseen = new Foreseen(lines, rows.missing());
        } catch (Refusal tooMany) {
            messages.refusal(tooMany);
        }
    }

    private Line line(Entry entry) {
        Refusal refusal = entry.refusal();
        Listed one = entry.listed();
        String outcome = refusal == null
                ? Texts.of(
                        "platform",
                        "document.pakket.als",
                        entry.name(),
                        words.file(one.document().latest()))
                : Texts.of(refusal);
        return new Line(one.document().id(), one.document().title(), one.recordTitle(), refusal == null, outcome);
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    /** The list as it was, with the choice. */
    public String getBack() {
        return choice == null ? LIST : choice.back(LIST);
    }

    public int getMegabytes() {
        return FileLimit.PACKAGE.megabytes();
    }
}
