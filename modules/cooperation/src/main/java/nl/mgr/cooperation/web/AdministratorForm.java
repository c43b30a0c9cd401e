package nl.mgr.cooperation.web;

import nl.mgr.cooperation.NewAdministrator;

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

    public void setName(String name) {
        this.name = name;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
