package nl.mgr.cooperation.internal.agreement;

import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.cooperation.ServiceLineTerms;

/**
 * What both parties sign, as plain text in Dutch: everything that was agreed, and nothing that changes later. The SHA-256 of
 * its bytes in UTF-8 can be taken by anybody with any program.
 */
final class AgreementText {

    private AgreementText() {}

    static String of(Agreement agreement, String cooperation, Version catalogue, List<Line> lines) {
        String last = agreement.period().lastDay() == null
                ? "voor onbepaalde tijd"
                : "t/m " + agreement.period().lastDay();
        return """
                Dienstverleningsovereenkomst %s

                Samenwerking: %s
                Gemeente: %s (%s)
                Module: %s
                Periode: vanaf %s %s
                Catalogus: versie %d, %s, vingerafdruk %s

                Een regel geldt zolang de gemeente aan het onderdeel deelneemt waarvan de regel is.

                Prestatieafspraken
                %s
                """.formatted(
                        agreement.number(),
                        cooperation,
                        agreement.municipality(),
                        agreement.code(),
                        agreement.module(),
                        agreement.period().from(),
                        last,
                        catalogue.number(),
                        catalogue.terms().title(),
                        catalogue.sha256(),
                        lines.stream().map(AgreementText::line).collect(Collectors.joining("\n")));
    }

    /** All that is agreed of one line. */
    static String line(Line line) {
        ServiceLineTerms terms = line.terms();
        String norm = terms.norm().isEmpty() ? "geen" : terms.norm();
        String measured = terms.normValue() == null ? "" : " (" + terms.normValue() + " " + terms.normUnit() + ")";
        return """
                %s %s
                  Van: %s
                  Norm: %s%s
                  Hoe vaak: %s
                  Rol: %s
                  In de overeenkomst: %s""".formatted(
                        terms.number(),
                        terms.wording(),
                        line.submodule().isEmpty() ? line.module() : line.module() + " " + line.submodule(),
                        norm,
                        measured,
                        terms.frequency().code(),
                        role(terms.owner()),
                        terms.agreed() ? "ja" : "nee");
    }

    private static String role(OwnerRole owner) {
        return switch (owner) {
            case BUYER -> "inkoper";
            case RELATION_MANAGER -> "relatiemanager";
            case CONTRACT_ADMINISTRATOR -> "contractbeheerder";
            case PROJECT_LEADER -> "projectleider";
            case MANAGER -> "manager";
        };
    }
}
