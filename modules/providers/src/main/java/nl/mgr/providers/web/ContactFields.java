package nl.mgr.providers.web;

import java.io.Serializable;
import nl.mgr.providers.ProviderContacts.Contact;
import nl.mgr.providers.ProviderContacts.Topic;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a contact. */
public class ContactFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private String function = "";
    private String mail = "";
    private String phone = "";

    void take(Contact known) {
        version = known.version();
        function = known.function();
        mail = known.mail();
        phone = known.phone();
    }

    Contact contact(Topic topic) {
        return new Contact(topic, version, function, mail, phone);
    }

    public boolean isKnown() {
        return version > 0;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function == null ? "" : function;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail == null ? "" : mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }
}
