package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Rights;
import nl.mgr.platform.Rights.Overview;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.web.RightsShown.PageName;
import nl.mgr.platform.web.RightsShown.Part;
import nl.mgr.platform.web.RightsShown.Sentence;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /account/rechten-bestand?vorm=}: who may what as a file, one row per right and one column per role. */
@Named("platformWhoMayFile")
@RequestScoped
public class WhoMayFile {

    @Inject
    private Rights rights;

    @Inject
    private TableExport tables;

    @Inject
    private PageInfo page;

    private @Nullable String form;

    /** @throws NotFound for a format that there is not */
    public void send() throws IOException {
        Format format = Stream.of(Format.values())
                .filter(one -> one.extension().equals(form))
                .findFirst()
                .orElseThrow(() -> new NotFound("file format " + form));
        Overview overview = rights.ownKind();
        List<String> columns = Stream.concat(
                        Stream.of("onderdeel", "recht", "code", "paginas").map(key -> text("rechten." + key)),
                        overview.roles().stream().map(RightsWords::name))
                .toList();
        List<List<String>> rows = RightsWords.parts(overview.blocks(), overview.roles(), overview.own()).stream()
                .flatMap(part -> part.sentences().stream().map(sentence -> row(part, sentence)))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(format, text("rechten.titel"), columns, rows.iterator(), bytes);
        Faces.sendFile(
                bytes.toByteArray(), text("rechten.bestand") + "-" + page.getToday() + "." + format.extension(), true);
    }

    private static List<String> row(Part part, Sentence sentence) {
        List<String> cells = new ArrayList<>(List.of(
                part.name(),
                sentence.capital(),
                sentence.right(),
                sentence.pages().stream().map(PageName::name).collect(Collectors.joining(", "))));
        sentence.marks().forEach(mark -> cells.add(text(mark.held() ? "rechten.ja" : "rechten.nee")));
        return cells;
    }

    private static String text(String key) {
        return Texts.of(RightsWords.MODULE, key);
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }
}
