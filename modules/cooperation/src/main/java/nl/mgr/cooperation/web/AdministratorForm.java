package nl.mgr.cooperation.web;

import nl.mgr.cooperation.NewAdministrator;
import org.jspecify.annotations.Nullable;

/** The fields of a first administrator. */
public class AdministratorForm {

    private String name = "";
    private String loginName = "";
    private String password = "";

    NewAdministrator administrator() {
        return new NewAdministrator(name, loginName, password);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName == null ? "" : loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
