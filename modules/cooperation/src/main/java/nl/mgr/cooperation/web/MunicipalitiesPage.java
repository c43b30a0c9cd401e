package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRow;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/gemeenten}: the municipalities that are or were in the cooperation. */
@Named("cooperationMunicipalities")
@ViewScoped
public class MunicipalitiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Municipalities municipalities;

    private @Nullable String name;
    private final ListModel<MunicipalityRow> rows = new ListModel<>(query -> municipalities.find(query))
            .filteredBy(() -> Map.of(Municipalities.FILTER_NAME, typed()));

    public ListModel<MunicipalityRow> getRows() {
        return rows;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    private String typed() {
        return name == null ? "" : name;
    }
}
