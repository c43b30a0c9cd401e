package nl.mgr.cooperation.web;

import java.util.List;
import nl.mgr.cooperation.FrozenExports.FrozenExport;
import nl.mgr.cooperation.FrozenExports.KeptFile;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.ui.Texts;

/** What a municipality keeps of one submodule, ready to show. */
public record KeptDocument(String municipality, FrozenExport document, List<Link> links) {

    private static final long KILOBYTE = 1024;

    /** One of its files, with its address and its size in words. */
    public record Link(KeptFile file, String address, String size) {

        static Link of(KeptFile file) {
            long size = (file.size() + KILOBYTE - 1) / KILOBYTE;
            return new Link(
                    file, "/samenwerking/uitvoer?bestand=" + file.id(), Texts.of("cooperation", "uitvoer.kb", size));
        }
    }

    static KeptDocument of(MunicipalityRef municipality, FrozenExport document) {
        return new KeptDocument(
                municipality.name(),
                document,
                document.files().stream().map(Link::of).toList());
    }
}
