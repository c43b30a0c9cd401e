package sample.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/** Has no version of its own. */
@ViewScoped
@SuppressWarnings("serial")
public class ForgetfulPage implements Serializable {

    private String typed = "";

    public void type(String text) {
        this.typed = typed + text;
    }
}
