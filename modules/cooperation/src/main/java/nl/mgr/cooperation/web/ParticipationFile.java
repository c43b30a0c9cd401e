package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /samenwerking/deelname-bestand?op=&vorm=}: the matrix of a day as a file, one row per box. */
@Named("cooperationParticipationFile")
@RequestScoped
public class ParticipationFile {

    private static final String MODULE = "cooperation";

    @Inject
    private ParticipationDesk desk;

    @Inject
    private TableExport tables;

    @Inject
    private PageInfo page;

    private @Nullable String day;
    private @Nullable String form;

    /** @throws NotFound for a format that there is not */
    public void send() throws IOException {
        Format format = Stream.of(Format.values())
                .filter(one -> one.extension().equals(form))
                .findFirst()
                .orElseThrow(() -> new NotFound("file format " + form));
        LocalDate today = page.getToday();
        ParticipationOverview overview =
                desk.overview(day == null ? today : Typed.day(day).orElse(today));
        List<String> columns = Stream.of(
                        "module", "submodule", "gemeente", "code", "stand", "sinds", "verandert", "zekerheid", "bron")
                .map(key -> Texts.of(MODULE, "bestand." + key))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(
                format,
                Texts.of(MODULE, "deelname.titel"),
                columns,
                MatrixRows.of(overview).iterator(),
                bytes);
        Faces.sendFile(bytes.toByteArray(), "deelname-" + overview.day() + "." + format.extension(), true);
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }
}
