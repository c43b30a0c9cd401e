package sample.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import sample.mgr.contracts.GoodContracts;

/** A page bean as it must be. */
@Named("contractsOverview")
@ViewScoped
public class GoodPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";

    public void load(GoodContracts contracts) {
        title = contracts.title();
    }

    public String getTitle() {
        return title;
    }
}
