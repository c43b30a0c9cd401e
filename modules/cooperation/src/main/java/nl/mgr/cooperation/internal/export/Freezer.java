package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Leaving;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.ParticipationSource;
import nl.mgr.platform.PdfExport;
import nl.mgr.platform.TableExport;

/**
 * Makes the document of a participation that has ended. The rows are read by an actor that is the municipality itself;
 * the rest is done as the system. Each step has a transaction of its own, so that none waits for the writing of files;
 * doing it again adds nothing.
 */
@ApplicationScoped
public class Freezer {

    @Inject
    private LeftReader leavers;

    @Inject
    private ModuleSheets modules;

    @Inject
    private ParticipationSource participation;

    @Inject
    private TableExport tables;

    @Inject
    private PdfExport pdfs;

    @Inject
    private ExportWriter writer;

    /** Freezes one participation of the actor's cooperation, when it has ended and has no document yet. */
    public void freeze(UUID participationId) {
        leavers.read(participationId).ifPresent(left -> {
            try (FileInTheMaking xlsx = new FileInTheMaking();
                    FileInTheMaking pdf = new FileInTheMaking()) {
                FirstRows rows = new FirstRows();
                tables.workbook(xlsx.stream(), sheets -> {
                    TableExport.Sheets both = rows.before(sheets);
                    both.sheet(Left.SHEET, Left.COLUMNS, left.steps().iterator());
                    ActorContext.runAs(leaver(left.leaving()), () -> modules.give(left.leaving(), both));
                });
                pdfs.write(Documents.of(left, rows, xlsx.sha256()), pdf.stream());
                writer.keep(participationId, left, pdf, xlsx);
            } catch (IOException e) {
                throw new UncheckedIOException("export of participation " + participationId, e);
            }
        });
    }

    /**
     * The municipality as it was on its last day, in this legal domain only. It may do nothing; what it sees is what row
     * security lets it see.
     */
    private Actor leaver(Leaving leaving) {
        ModuleAccess lastDay =
                participation.takesPart(leaving.cooperationId(), leaving.municipalityId(), leaving.lastDay());
        Set<String> opened = new HashSet<>(lastDay.modules());
        opened.addAll(leaving.submodule().softwareModules());
        LegalDomain domain = leaving.submodule().legalDomain();
        Set<String> domains = new HashSet<>();
        if (domain != null) {
            lastDay.domains().stream()
                    .filter(pair -> pair.endsWith(":" + domain.code()))
                    .forEach(domains::add);
            leaving.submodule().softwareModules().forEach(module -> domains.add(module + ":" + domain.code()));
        }
        return new Actor(
                ActorKind.MUNICIPALITY,
                null,
                "exports",
                null,
                leaving.cooperationId(),
                leaving.municipalityId(),
                List.copyOf(participation.withPredecessors(leaving.municipalityId())),
                null,
                new ModuleAccess(opened, domains),
                Set.of());
    }
}
