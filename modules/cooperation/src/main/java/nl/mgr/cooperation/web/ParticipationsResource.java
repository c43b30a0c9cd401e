package nl.mgr.cooperation.web;

import static nl.mgr.platform.ApiCollection.Type.DAY;
import static nl.mgr.platform.ApiCollection.Type.TEXT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.platform.ApiCalls;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiResource;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/deelnames}: who takes part in what on a day; a municipality sees its own. */
@Path("/deelnames")
@RequestScoped
public class ParticipationsResource implements ApiResource {

    /** One municipality that takes part in one submodule. */
    private record TakesPart(Column column, Line line, Cell cell) {

        /** The last day, when it is known. */
        @Nullable
        LocalDate lastDay() {
            LocalDate turns = cell.turns();
            return turns == null ? null : turns.minusDays(1);
        }

        @Nullable
        String legalDomain() {
            LegalDomain domain = line.submodule().legalDomain();
            return domain == null ? null : domain.code();
        }
    }

    private static final ApiCollection<TakesPart> PARTICIPATIONS = ApiCollection.<TakesPart>of(
                    "cooperation", "deelnames")
            .asks("peildatum", DAY)
            .field("gemeente", TEXT, row -> row.column().municipality().code().toString())
            .field("gemeentenaam", TEXT, row -> row.column().municipality().name())
            .field("module", TEXT, row -> row.line().submodule().module())
            .field("onderdeel", TEXT, row -> row.line().submodule().name())
            .optional("wet", TEXT, TakesPart::legalDomain)
            .optional("vanaf", DAY, row -> row.cell().since())
            .optional("totEnMet", DAY, TakesPart::lastDay);

    @Inject
    private ParticipationDesk desk;

    @Inject
    private ApiCalls calls;

    @Override
    public ApiCollection<?> collection() {
        return PARTICIPATIONS;
    }

    @GET
    @Produces("application/json")
    public String all() {
        return calls.answer(PARTICIPATIONS, asked -> asked.of(taking(desk.overview(asked.day("peildatum")))));
    }

    private static List<TakesPart> taking(ParticipationOverview overview) {
        return overview.modules().stream()
                .flatMap(module -> module.lines().stream())
                .flatMap(line -> overview.municipalities().stream().flatMap(column -> taking(column, line)))
                .toList();
    }

    private static Stream<TakesPart> taking(Column column, Line line) {
        return line.cells().stream()
                .filter(cell -> cell.municipality().equals(column.municipality().id()))
                .filter(cell -> cell.sign() == ParticipationSign.ACTIVE || cell.sign() == ParticipationSign.ENDING)
                .map(cell -> new TakesPart(column, line, cell));
    }
}
