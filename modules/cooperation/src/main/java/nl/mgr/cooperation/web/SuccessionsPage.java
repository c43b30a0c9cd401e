package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.cooperation.Successions;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.kernel.Right;

/** {@code /samenwerking/opvolgingen}: members that went up into another municipality, or will. */
@Named("cooperationSuccessions")
@RequestScoped
@Right("cooperation.participation.change")
public class SuccessionsPage {

    @Inject
    private Successions successions;

    private List<Estate> rows = List.of();

    @PostConstruct
    void load() {
        rows = successions.all();
    }

    public List<Estate> getRows() {
        return rows;
    }
}
