package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import nl.mgr.cooperation.RegionBorders;
import nl.mgr.cooperation.RegionMaps;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/kaart}: real borders for the map of the region, from a file. */
@Named("cooperationMap")
@ViewScoped
public class MapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegionMaps maps;

    @Inject
    private PageInfo page;

    @Inject
    private Messages messages;

    private @Nullable RegionBorders borders;
    private transient @Nullable Part file;
    private String attribution = "";

    public void load() {
        borders = maps.borders(page.getToday()).orElse(null);
    }

    public @Nullable String take() throws IOException {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            messages.error("cooperation", "kaart.bestand.leeg");
            return null;
        }
        String name = Uploads.nameOf(part);
        byte[] content;
        try (InputStream in = part.getInputStream()) {
            content = in.readNBytes(RegionMaps.LARGEST + 1);
        }
        maps.load(name, content, attribution);
        messages.info("cooperation", "kaart.geladen", name);
        return "/samenwerking/deelname?faces-redirect=true";
    }

    public String forget() {
        maps.forget();
        messages.info("cooperation", "kaart.vergeten");
        return "/samenwerking/kaart?faces-redirect=true";
    }

    public @Nullable RegionBorders getBorders() {
        return borders;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(@Nullable String attribution) {
        this.attribution = attribution == null ? "" : attribution.strip();
    }
}
